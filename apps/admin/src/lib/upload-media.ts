import { asProblem, MediaView, type DomainProblem } from "@souk/contracts";
import { postFile, type PostOptions } from "@souk/ui/attachments";

/** A refusal names its rule; null is an answer that wasn't understood, or none. */
export type UploadResult = { ok: true; media: MediaView } | { ok: false; problem: DomainProblem | null };

/** Stores a picture. A cancelled one rejects with AbortError. */
export async function uploadMedia(file: File, options: PostOptions): Promise<UploadResult> {
  const answer = await postFile("/api/admin/media", file, options);
  const media = MediaView.safeParse(answer?.json);
  if (answer?.ok && media.success) return { ok: true, media: media.data };
  return { ok: false, problem: readProblem(answer?.json) };
}

export function readProblem(answer: unknown): DomainProblem | null {
  return typeof answer === "object" && answer !== null && "error" in answer ? asProblem(answer.error) : null;
}
