import {
  asDomainError,
  asProblem,
  DomainError,
  type DomainErrorCode,
  type DomainProblem,
} from "@souk/contracts";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { z } from "zod";
import type { AppEnv } from "./types.ts";

/** For what one person may see: kept by nobody on the way. */
export const NOT_KEPT = { "cache-control": "private, no-store" };

/** For bytes that never change under their name: a year, which is for ever. */
export const IMMUTABLE = { "cache-control": "public, max-age=31536000, immutable" };

const STATUS = {
  SIGN_IN_REQUIRED: 401,
  FORBIDDEN: 403,
  SECOND_FACTOR_REQUIRED: 403,
  IMPERSONATION_REFUSED: 403,
  NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
  STORAGE_FULL: 507,
} as const satisfies Partial<Record<DomainErrorCode, number>>;
const byCode: Partial<Record<DomainErrorCode, (typeof STATUS)[keyof typeof STATUS]>> = STATUS;

const missing = () => new DomainError("NOT_FOUND", { entity: "file" });

class UnreadableQuery extends Error {}

/** What a path names, read. NOT_FOUND where nothing can have such a name. */
export function named<Schema extends z.ZodType>(schema: Schema, said: unknown): z.output<Schema> {
  const read = schema.safeParse(said);
  if (!read.success) throw missing();
  return read.data;
}

/** What a query says, read. Where it can't be, `answer` answers 400. */
export function queried<Schema extends z.ZodType>(schema: Schema, said: unknown): z.output<Schema> {
  const read = schema.safeParse(said);
  if (!read.success) throw new UnreadableQuery("a query says what it may not", { cause: read.error });
  return read.data;
}

/**
 * What doesn't travel as tRPC is answered by `work`, or refused as tRPC refuses. What isn't there for the asker is told
 * in one way, whatever of it is missing: an order, or a paper of it.
 */
export async function answer(
  c: Context<AppEnv>,
  work: () => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableQuery) return c.json({ error: { message: "BAD_REQUEST" } }, 400, NOT_KEPT);
    return refuse(c, asDomainError(error)?.code === "NOT_FOUND" ? missing() : error);
  }
}

/** A refusal as the apps read it; anything else is thrown on. */
export function refuse(c: Context, thrown: unknown): Response {
  const refusal = asDomainError(thrown);
  if (!refusal) throw thrown;
  const error = asProblem(refusal);
  if (error?.code === "TOO_MANY_REQUESTS") c.header("retry-after", String(error.details.retryAfterSeconds));
  return c.json({ error }, isTooLarge(error) ? 413 : (byCode[refusal.code] ?? 400), NOT_KEPT);
}

function isTooLarge(error: DomainProblem | null): boolean {
  if (error?.code === "FILE_REFUSED" || error?.code === "UNSUPPORTED_IMAGE")
    return error.details.reason === "SIZE";
  return error?.code === "IMPORT_REFUSED" && error.details.reason === "TOO_LARGE";
}

/** A file of so many bytes; the form around it needs a little room of its own. */
export const fileLimit = (
  bytes: number,
  refusal: DomainError = new DomainError("FILE_REFUSED", { reason: "SIZE" }),
) => bodyLimit({ maxSize: bytes + 64 * 1024, onError: (c) => refuse(c, refusal) });

/** The file of a form, as its sender named it. FILE_REFUSED (TYPE), or what is given, where there is none. */
export async function fileIn(
  c: Context<AppEnv>,
  refusal: DomainError = new DomainError("FILE_REFUSED", { reason: "TYPE" }),
) {
  const { file } = await c.req.parseBody();
  if (!(file instanceof File)) throw refusal;
  return { bytes: new Uint8Array(await file.arrayBuffer()), filename: file.name };
}
