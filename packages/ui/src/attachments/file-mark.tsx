import { FileIcon } from "../icons/view-icons.tsx";

/** In the place of a picture. */
export function FileMark() {
  return (
    <span className="grid size-10 shrink-0 place-items-center rounded-sm bg-sand text-muted">
      <FileIcon />
    </span>
  );
}
