import type { DragEvent } from "react";
import type { Attachments } from "./use-attachments.ts";

/**
 * For a form, beside `onPaste`: files dropped anywhere on it go with what is written. While some are held over it the
 * form has `data-over`.
 */
export function takeDropped(files: Attachments) {
  const leave = ({ currentTarget }: DragEvent<HTMLElement>): void => {
    delete currentTarget.dataset["over"];
  };
  return {
    onDragOver: (event: DragEvent<HTMLElement>): void => {
      if (!event.dataTransfer.types.includes("Files")) return;
      // Otherwise the browser opens the file in the page's place.
      event.preventDefault();
      event.currentTarget.dataset["over"] = "";
    },
    onDragLeave: leave,
    onDrop: (event: DragEvent<HTMLElement>): void => {
      leave(event);
      const dropped = [...event.dataTransfer.files];
      if (dropped.length === 0) return;
      event.preventDefault();
      files.add(dropped);
    },
  };
}
