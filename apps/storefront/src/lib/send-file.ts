import { asProblem, type DomainProblem, Id } from "@souk/contracts";
import { type FileBounds, fitFile, postFile, type PostOptions, type SendResult } from "@souk/ui/attachments";
import type { ShopI18n } from "./i18n.ts";
import { impersonationHeaders } from "./impersonation.ts";
import { problemText } from "./problem-text.ts";

/** Where a kind of files goes, and what is said when one is refused. */
export interface FileDoor {
  url: string;
  /** Of one file. */
  most: FileBounds;
  refused: Record<Extract<DomainProblem, { code: "FILE_REFUSED" }>["details"]["reason"], string>;
  failed: string;
}

/** Sends a file for something that is yet to be sent; a refusal in the customer's words. */
export async function sendFile(
  file: File,
  options: PostOptions,
  { door, i18n }: { door: FileDoor; i18n: ShopI18n },
): Promise<SendResult> {
  const fit = await fitFile(file, door.most, options.signal);
  if (!fit) return { ok: false, why: door.refused.SIZE, again: false };
  const answer = await postFile(door.url, fit, { ...options, headers: impersonationHeaders() });
  const id = Id.safeParse(fieldOf(answer?.json, "id"));
  if (answer?.ok && id.success) return { ok: true, id: id.data };
  const problem = asProblem(fieldOf(answer?.json, "error"));
  if (!problem) return { ok: false, why: door.failed, again: true };
  const why =
    problem.code === "FILE_REFUSED" ? door.refused[problem.details.reason] : problemText(problem, i18n);
  return { ok: false, why, again: problem.code === "TOO_MANY_REQUESTS" };
}

const fieldOf = (json: unknown, name: string): unknown =>
  typeof json === "object" && json !== null ? Reflect.get(json, name) : undefined;
