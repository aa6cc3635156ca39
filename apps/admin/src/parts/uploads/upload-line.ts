import type { Upload } from "./upload-queue.ts";

/** Does the work of uploads, a few at once, first come first served; each can be taken out again. */
export function createUploadLine(
  atOnce: number,
  work: (upload: Upload, signal: AbortSignal) => Promise<void>,
) {
  let waiting: Upload[] = [];
  const running = new Map<string, AbortController>();
  const run = async (upload: Upload): Promise<void> => {
    const controller = new AbortController();
    running.set(upload.id, controller);
    await work(upload, controller.signal);
    running.delete(upload.id);
    fill();
  };
  const fill = (): void => {
    while (running.size < atOnce) {
      const upload = waiting.shift();
      if (upload === undefined) return;
      void run(upload);
    }
  };
  return {
    add: (uploads: readonly Upload[]): void => {
      waiting.push(...uploads);
      fill();
    },
    remove: (id: string): void => {
      waiting = waiting.filter((upload) => upload.id !== id);
      running.get(id)?.abort();
    },
  };
}

export type UploadLine = ReturnType<typeof createUploadLine>;
