import type { ClipboardEvent } from "react";
import type { Attachments } from "./use-attachments.ts";

/** For a form's `onPaste`: a picture that was copied goes with the message; a text goes where it was going. */
export function takePasted(files: Attachments): (event: ClipboardEvent) => void {
  return (event) => {
    const pasted = [...event.clipboardData.files];
    if (pasted.length === 0) return;
    event.preventDefault();
    files.add(pasted);
  };
}
