/** One file on its way into the library. */
export interface Upload {
  id: string;
  file: File;
  state: "waiting" | "sending" | "failed";
  /** Between 0 and 1. */
  share: number;
  /** Of a failed one. */
  why: string;
}

export type UploadEvent =
  | { type: "added"; uploads: readonly Upload[] }
  | { type: "started" | "gone" | "again"; id: string }
  | { type: "progress"; id: string; share: number }
  | { type: "failed"; id: string; why: string };

/** The files that are waiting, on their way or refused, in the order they came; a stored or cancelled one is gone. */
export function uploadQueue(queue: readonly Upload[], event: UploadEvent): readonly Upload[] {
  const change = (id: string, to: Partial<Upload>) =>
    queue.map((upload) => (upload.id === id ? { ...upload, ...to } : upload));
  switch (event.type) {
    case "added":
      return [...queue, ...event.uploads];
    case "started":
      return change(event.id, { state: "sending" });
    case "progress":
      return change(event.id, { share: event.share });
    case "failed":
      return change(event.id, { state: "failed", why: event.why });
    case "again":
      return change(event.id, { state: "waiting", share: 0, why: "" });
    case "gone":
      return queue.filter(({ id }) => id !== event.id);
    default:
      return event satisfies never;
  }
}

export function newUpload(file: File): Upload {
  return { id: crypto.randomUUID(), file, state: "waiting", share: 0, why: "" };
}
