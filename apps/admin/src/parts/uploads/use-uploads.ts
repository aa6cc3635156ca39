import type { MediaView } from "@souk/contracts";
import { announce } from "@souk/ui";
import { useEffect, useReducer, useRef } from "react";
import { checkPicture } from "../../lib/check-picture.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { problemText, type Words } from "../../lib/problem-text.ts";
import { queryClient, trpc } from "../../lib/trpc.ts";
import { uploadMedia } from "../../lib/upload-media.ts";
import { createUploadLine, type UploadLine } from "./upload-line.ts";
import { newUpload, type Upload, type UploadEvent, uploadQueue } from "./upload-queue.ts";

const AT_ONCE = 3;

/**
 * Sends pictures, three at once, each with its own progress and its own refusal; one that fails stops no other. What
 * can be seen before a file is sent (kind, bytes, pixels) is said at once.
 */
export function useUploads(onStored: (media: MediaView) => void) {
  const words = useI18n();
  const [queue, dispatch] = useReducer(uploadQueue, []);
  const latest = useRef({ onStored, words });
  useEffect(() => {
    latest.current = { onStored, words };
  });
  const kept = useRef<UploadLine | null>(null);
  const line = (): UploadLine => {
    kept.current ??= createUploadLine(AT_ONCE, async (upload, signal) => {
      const media = await sendOne(upload, signal, dispatch, latest.current.words);
      if (media) latest.current.onStored(media);
    });
    return kept.current;
  };
  return {
    queue,
    send: (files: readonly File[]): void => {
      const uploads = files.map(newUpload);
      dispatch({ type: "added", uploads });
      line().add(uploads);
    },
    retry: (upload: Upload): void => {
      dispatch({ type: "again", id: upload.id });
      line().add([upload]);
    },
    /** Cancels one that is on its way, or takes a refused one off the list. */
    remove: ({ id }: Upload): void => {
      line().remove(id);
      dispatch({ type: "gone", id });
    },
  };
}

export type Uploads = ReturnType<typeof useUploads>;

async function sendOne(
  { id, file }: Upload,
  signal: AbortSignal,
  dispatch: (event: UploadEvent) => void,
  words: Words,
): Promise<MediaView | null> {
  dispatch({ type: "started", id });
  try {
    const early = await checkPicture(file);
    const result = early
      ? ({ ok: false, problem: early } as const)
      : await uploadMedia(file, { signal, onProgress: (share) => dispatch({ type: "progress", id, share }) });
    if (result.ok) {
      dispatch({ type: "gone", id });
      announce(words.m.media.stored(1));
      void queryClient.invalidateQueries({ queryKey: trpc.media.list.pathKey() });
      return result.media;
    }
    const { problem } = result;
    if (problem?.code === "SIGN_IN_REQUIRED") queryClient.setQueryData(trpc.session.me.queryKey(), null);
    dispatch({ type: "failed", id, why: problem ? problemText(problem, words) : words.m.errors.network });
  } catch {
    // A cancelled one left the list already; any other reason is told.
    if (!signal.aborted) dispatch({ type: "failed", id, why: words.m.errors.unexpected });
  }
  return null;
}
