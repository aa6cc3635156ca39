import type { MediaView } from "@souk/contracts";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { problemText } from "../../lib/problem-text.ts";
import { queryClient, trpc } from "../../lib/trpc.ts";
import { uploadMedia } from "../../lib/upload-media.ts";

/** Sends pictures one after another; what fails is told by file name and doesn't stop the others. */
export function useUploads(onStored: (media: MediaView) => void) {
  const { m, format } = useI18n();
  const [waiting, setWaiting] = useState(0);
  const [failures, setFailures] = useState<string[]>([]);
  const send = async (files: readonly File[]): Promise<void> => {
    setFailures([]);
    setWaiting((count) => count + files.length);
    for (const file of files) {
      const result = await uploadMedia(file);
      setWaiting((count) => count - 1);
      if (result.ok) onStored(result.media);
      else {
        const { problem } = result;
        if (problem?.code === "SIGN_IN_REQUIRED") queryClient.setQueryData(trpc.session.me.queryKey(), null);
        const why = problem ? problemText(problem, { m, format }) : m.errors.unexpected;
        setFailures((before) => [...before, m.editor.uploadFailed(file.name, why)]);
      }
    }
  };
  return { send: (files: readonly File[]) => void send(files), waiting, failures };
}
