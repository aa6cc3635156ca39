import { asProblem, SUPPORT_LIMITS, SupportFileView } from "@souk/contracts";
import type { SupportMessages } from "@souk/i18n/support";
import { postFile, type PostOptions, type SendResult } from "@souk/ui/attachments";
import type { PastCartI18n } from "../../lib/i18n.ts";
import { impersonationHeaders } from "../../lib/impersonation.ts";
import { problemText } from "../../lib/problem-text.ts";

/** Sends a file for a message that is yet to be sent; a refusal in the customer's words. */
export async function sendFile(
  file: File,
  options: PostOptions,
  { words, i18n }: { words: SupportMessages; i18n: PastCartI18n },
): Promise<SendResult> {
  if (file.size > SUPPORT_LIMITS.bytes) return { ok: false, why: words.fileRefused.SIZE, again: false };
  const answer = await postFile("/api/support/files", file, { ...options, headers: impersonationHeaders() });
  const stored = SupportFileView.safeParse(answer?.json);
  if (answer?.ok && stored.success) return { ok: true, id: stored.data.id };
  const problem = problemIn(answer?.json);
  if (!problem) return { ok: false, why: words.attach.failed, again: true };
  const why =
    problem.code === "FILE_REFUSED" ? words.fileRefused[problem.details.reason] : problemText(problem, i18n);
  return { ok: false, why, again: problem.code === "TOO_MANY_REQUESTS" };
}

const problemIn = (json: unknown) =>
  typeof json === "object" && json !== null && "error" in json ? asProblem(json.error) : null;
