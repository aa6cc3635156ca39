import type { Auth } from "@souk/auth";
import {
  asDomainError,
  asProblem,
  DomainError,
  type DomainErrorCode,
  Id,
  SUPPORT_LIMITS,
  type SupportFileView,
  ThreadNumber,
} from "@souk/contracts";
import type { Core, CustomerContext } from "@souk/core/context";
import { type OpenedFile, openFileByStaff, openMyFile } from "@souk/core/support/files/open-file";
import { type FileToSend, sendFile, sendFileByStaff } from "@souk/core/support/files/send-file";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { isImpersonating } from "./impersonation.ts";
import { staffOf } from "./staff-of.ts";
import type { AppEnv } from "./types.ts";

type Deps = { core: Core; auth: Auth };

const One = z.object({ id: Id });
const Thread = z.object({ number: z.coerce.number().pipe(ThreadNumber) });
const OfThread = One.extend(Thread.shape);

/** A file of so many bytes; the form around it needs a little room of its own. */
export const fileLimit = (bytes: number) =>
  bodyLimit({
    maxSize: bytes + 64 * 1024,
    onError: (c) => refuse(c, new DomainError("FILE_REFUSED", { reason: "SIZE" })),
  });
const limit = fileLimit(SUPPORT_LIMITS.bytes);

/** What goes with the messages of conversations: each side sends and opens by its own door. */
export function supportFileRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.post("/support/files", limit, (c) =>
    answer(c, async () => sent(c, await sendFile(await customerOf(c, deps), await fileIn(c)))),
  );
  routes.get("/support/files/:id", (c) =>
    answer(c, async () => opened(c, await openMyFile(await customerOf(c, deps), One.parse(c.req.param())))),
  );
  routes.post("/admin/support/:number/files", limit, (c) =>
    answer(c, async () => {
      const ctx = await staffOf(c, deps, "support.write");
      return sent(c, await sendFileByStaff(ctx, { ...Thread.parse(c.req.param()), ...(await fileIn(c)) }));
    }),
  );
  routes.get("/admin/support/:number/files/:id", (c) =>
    answer(c, async () => {
      const ctx = await staffOf(c, deps, "support.read");
      return opened(c, await openFileByStaff(ctx, OfThread.parse(c.req.param())));
    }),
  );
  return routes;
}

/** Who asks, by session; nobody else in their name. SIGN_IN_REQUIRED, IMPERSONATION_REFUSED. */
export async function customerOf(c: Context<AppEnv>, { core, auth }: Deps): Promise<CustomerContext> {
  if (isImpersonating(c.req.raw.headers)) throw new DomainError("IMPERSONATION_REFUSED", {});
  const customer = await auth.user(c.req.raw.headers);
  if (!customer) throw new DomainError("SIGN_IN_REQUIRED", {});
  return { ...core, customer };
}

export async function fileIn(c: Context<AppEnv>): Promise<FileToSend> {
  const { file } = await c.req.parseBody();
  if (!(file instanceof File)) throw new DomainError("FILE_REFUSED", { reason: "TYPE" });
  return { bytes: new Uint8Array(await file.arrayBuffer()), filename: file.name };
}

export const NOT_KEPT = { "cache-control": "private, no-store" };
const sent = (c: Context, file: SupportFileView): Response => c.json(file, 200, NOT_KEPT);
const TYPE = { PICTURE: "image/webp", PDF: "application/pdf" } as const;

/** To be saved, never to be shown as a page of the shop's; a thread's own page shows the pictures. */
function opened(c: Context, { kind, name, content }: OpenedFile): Response {
  // RFC 8187: what encodeURIComponent leaves and isn't allowed there.
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.codePointAt(0)?.toString(16)}`,
  );
  return c.body(content, 200, {
    ...NOT_KEPT,
    "content-type": TYPE[kind],
    "content-disposition": `attachment; filename*=UTF-8''${encoded}`,
    "x-content-type-options": "nosniff",
  });
}

const STATUS = {
  SIGN_IN_REQUIRED: 401,
  FORBIDDEN: 403,
  SECOND_FACTOR_REQUIRED: 403,
  IMPERSONATION_REFUSED: 403,
  NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
} as const satisfies Partial<Record<DomainErrorCode, number>>;

export async function answer(c: Context<AppEnv>, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof z.ZodError) return refuse(c, new DomainError("NOT_FOUND", { entity: "file" }));
    const refusal = asDomainError(error);
    if (!refusal) throw error;
    return refuse(c, refusal);
  }
}

function refuse(c: Context, refusal: DomainError): Response {
  const error = asProblem(refusal);
  if (error?.code === "TOO_MANY_REQUESTS") c.header("retry-after", String(error.details.retryAfterSeconds));
  const byCode: Partial<Record<DomainErrorCode, (typeof STATUS)[keyof typeof STATUS]>> = STATUS;
  const isLarge = error?.code === "FILE_REFUSED" && error.details.reason === "SIZE";
  return c.json({ error }, isLarge ? 413 : (byCode[refusal.code] ?? 400), NOT_KEPT);
}
