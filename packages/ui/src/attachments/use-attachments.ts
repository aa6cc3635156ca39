import { useEffect, useRef, useState } from "react";
import type { PostOptions } from "./post-file.ts";

/** A file beside a message that is yet to be sent. */
export interface Attachment {
  key: string;
  file: File;
  /** Where the browser has it as a picture, until it was drawn. */
  preview: string | null;
  state:
    | { kind: "sending"; share: number }
    | { kind: "sent"; id: string }
    /** `again`: it may well go through the next time. */
    | { kind: "failed"; why: string; again: boolean };
}
export type SendResult = { ok: true; id: string } | { ok: false; why: string; again: boolean };

export interface AttachOptions {
  /** How many a message takes. */
  most: number;
  send: (file: File, options: PostOptions) => Promise<SendResult>;
  /** The files have changed: it is another message now. */
  onChange: () => void;
}

/** Sends files as they are chosen, each with its own progress and its own refusal; the message then names them. */
export function useAttachments({ most, send, onChange }: AttachOptions) {
  const [items, setItems] = useState<readonly Attachment[]>([]);
  const become = (key: string, state: Attachment["state"]): void =>
    setItems((all) => all.map((item) => (item.key === key ? { ...item, state } : item)));
  const { start, stop } = useSending(send, become);
  return {
    items,
    isFull: items.length >= most,
    /** Something is on its way, or was refused: the message would go without it. */
    isUnready: items.some(({ state }) => state.kind !== "sent"),
    ids: items.flatMap(({ state }) => (state.kind === "sent" ? [state.id] : [])),
    /** Those beyond what a message takes are left out; says how many were taken. */
    add: (files: readonly File[]): number => {
      const added = files.slice(0, Math.max(0, most - items.length)).map(newAttachment);
      setItems((all) => [...all, ...added]);
      for (const item of added) void start(item);
      if (added.length > 0) onChange();
      return added.length;
    },
    retry: (item: Attachment): void => {
      become(item.key, { kind: "sending", share: 0 });
      void start(item);
    },
    remove: ({ key }: Attachment): void => {
      stop(key);
      setItems((all) => all.filter((item) => item.key !== key));
      onChange();
    },
    /** The message has them, or they are no longer there. */
    clear: (): void => setItems([]),
  };
}
export type Attachments = ReturnType<typeof useAttachments>;

function newAttachment(file: File): Attachment {
  const preview = file.type.startsWith("image/") ? URL.createObjectURL(file) : null;
  return { key: crypto.randomUUID(), file, preview, state: { kind: "sending", share: 0 } };
}

/** What is on its way; whoever leaves the page cancels it. */
function useSending(send: AttachOptions["send"], become: (key: string, state: Attachment["state"]) => void) {
  const running = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const all = running.current;
    return () => {
      for (const one of all.values()) one.abort();
    };
  }, []);
  return {
    start: async ({ key, file }: Attachment): Promise<void> => {
      const one = new AbortController();
      running.current.set(key, one);
      try {
        const onProgress = (share: number): void => become(key, { kind: "sending", share });
        const result = await send(file, { signal: one.signal, onProgress });
        become(key, result.ok ? { kind: "sent", id: result.id } : { kind: "failed", ...result });
      } catch {
        // A cancelled one has left the list.
      }
      running.current.delete(key);
    },
    stop: (key: string): void => running.current.get(key)?.abort(),
  };
}
