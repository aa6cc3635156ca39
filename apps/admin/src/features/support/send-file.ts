import { SUPPORT_LIMITS, SupportFileView } from "@souk/contracts";
import { fitFile, postFile, type PostOptions, type SendResult } from "@souk/ui/attachments";
import { problemText, type Words } from "../../lib/problem-text.ts";
import { queryClient, trpc } from "../../lib/trpc.ts";
import { readProblem } from "../../lib/upload-media.ts";

/** Sends a file for an answer that is yet to be sent; a refusal in words. */
export async function sendFile(
  number: number,
  file: File,
  options: PostOptions & { words: Words },
): Promise<SendResult> {
  const { words, ...post } = options;
  const say = words.m.support;
  const fit = await fitFile(file, SUPPORT_LIMITS, post.signal);
  if (!fit) return { ok: false, why: say.fileRefused.SIZE, again: false };
  const answer = await postFile(`/api/admin/support/${number}/files`, fit, post);
  const stored = SupportFileView.safeParse(answer?.json);
  if (answer?.ok && stored.success) return { ok: true, id: stored.data.id };
  const problem = readProblem(answer?.json);
  if (problem?.code === "SIGN_IN_REQUIRED") queryClient.setQueryData(trpc.session.me.queryKey(), null);
  if (!problem) return { ok: false, why: say.attach.failed, again: true };
  return { ok: false, why: problemText(problem, words), again: problem.code !== "FILE_REFUSED" };
}
