import { useId, useRef } from "react";
import { announce } from "../announcer.tsx";
import { Button } from "../button.tsx";
import { PaperclipIcon } from "../icons/action-icons.tsx";
import type { Attachments } from "./use-attachments.ts";
import type { AttachWords } from "./words.ts";

export const PICTURES = "image/jpeg,image/png,image/webp,image/avif,image/gif";

export interface AttachButtonProps {
  files: Attachments;
  words: Pick<AttachWords, "attach" | "limits" | "full">;
  variant?: "quiet" | "secondary";
  /** Pictures and PDFs unless told. */
  accept?: string;
}

/** The paperclip; says what may be sent. */
export function AttachButton({
  files,
  words,
  variant = "quiet",
  accept = `${PICTURES},application/pdf`,
}: AttachButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <>
      <Button
        variant={variant}
        start={<PaperclipIcon />}
        disabled={files.isFull}
        aria-describedby={id}
        title={words.limits}
        onClick={() => input.current?.click()}
      >
        {words.attach}
      </Button>
      <span id={id} hidden>
        {files.isFull ? words.full : words.limits}
      </span>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accept}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.add(chosen) < chosen.length) announce(words.full);
        }}
      />
    </>
  );
}
