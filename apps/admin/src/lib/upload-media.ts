import { asProblem, MediaView, type DomainProblem } from "@souk/contracts";

/** A refusal names its rule; null is an answer that wasn't understood, or none. */
export type UploadResult = { ok: true; media: MediaView } | { ok: false; problem: DomainProblem | null };

export interface UploadOptions {
  /** How much of the file is on its way, between 0 and 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Stores a picture. By XMLHttpRequest: fetch doesn't say how far it has come. A cancelled one rejects with AbortError. */
export async function uploadMedia(file: File, { onProgress, signal }: UploadOptions): Promise<UploadResult> {
  const body = new FormData();
  body.set("file", file);
  const answer = await send(body, onProgress, signal);
  const media = MediaView.safeParse(answer?.json);
  if (answer?.ok && media.success) return { ok: true, media: media.data };
  return { ok: false, problem: readProblem(answer?.json) };
}

interface Answer {
  ok: boolean;
  json: unknown;
}

function send(
  body: FormData,
  onProgress: UploadOptions["onProgress"],
  signal: AbortSignal,
): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    signal.addEventListener("abort", abort);
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener("load", () =>
      resolve({ ok: request.status === 200, json: parseJson(request.responseText) }),
    );
    request.addEventListener("error", () => resolve(null));
    request.addEventListener("abort", () => reject(new DOMException("cancelled", "AbortError")));
    request.addEventListener("loadend", () => signal.removeEventListener("abort", abort));
    request.open("POST", "/api/admin/media");
    request.send(body);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function readProblem(answer: unknown): DomainProblem | null {
  return typeof answer === "object" && answer !== null && "error" in answer ? asProblem(answer.error) : null;
}
