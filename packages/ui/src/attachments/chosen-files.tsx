import { Button } from "../button.tsx";
import { FieldError } from "../field-error.tsx";
import { IconButton } from "../icon-button.tsx";
import { CloseIcon } from "../icons/action-icons.tsx";
import { FileMark } from "./file-mark.tsx";
import type { Attachment, Attachments } from "./use-attachments.ts";
import type { AttachWords } from "./words.ts";

export interface ChosenFilesProps {
  files: Attachments;
  words: Pick<AttachWords, "chosen" | "remove" | "sending" | "again">;
  /** Of bytes: "1.2 MB". */
  sizeText: (bytes: number) => string;
}

/** What goes with the message: how far each has come, why one was refused, and the way to leave it out. */
export function ChosenFiles({ files, words, sizeText }: ChosenFilesProps) {
  if (files.items.length === 0) return null;
  return (
    <ul aria-label={words.chosen} className="flex w-full flex-col gap-2">
      {files.items.map((item) => (
        <Line key={item.key} item={item} files={files} words={words} size={sizeText(item.file.size)} />
      ))}
    </ul>
  );
}

interface LineProps {
  item: Attachment;
  files: Attachments;
  words: ChosenFilesProps["words"];
  size: string;
}

function Line({ item, files, words, size }: LineProps) {
  const { file, preview, state } = item;
  return (
    <li className="flex items-start gap-3 rounded-md border border-rim bg-surface p-2">
      <Preview url={preview} />
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm font-medium">
          <bdi>{file.name}</bdi>
        </p>
        {state.kind === "failed" ? (
          <div role="alert">
            <FieldError>{state.why}</FieldError>
          </div>
        ) : (
          <p className="tnum text-sm text-muted">{size}</p>
        )}
        {state.kind === "sending" ? (
          <progress
            aria-label={words.sending(file.name)}
            {...(state.share > 0 && state.share < 1 && { value: state.share })}
            className="mt-1 block h-1 forced-color-adjust-none w-full appearance-none overflow-clip rounded-full bg-dune [&::-moz-progress-bar]:bg-primary [&::-webkit-progress-bar]:bg-dune [&::-webkit-progress-value]:bg-primary [&::-webkit-progress-value]:transition-[inline-size]"
          />
        ) : null}
        {state.kind === "failed" && state.again ? (
          <Button variant="quiet" size="sm" onClick={() => files.retry(item)}>
            {words.again}
          </Button>
        ) : null}
      </div>
      <IconButton
        size="sm"
        label={words.remove(file.name)}
        icon={<CloseIcon size={16} />}
        onClick={() => files.remove(item)}
      />
    </li>
  );
}

/** A picture as it is on the device, before it is anywhere else. */
function Preview({ url }: { url: string | null }) {
  if (url === null) return <FileMark />;
  const drawn = (): void => URL.revokeObjectURL(url);
  return (
    <img
      src={url}
      alt=""
      onLoad={drawn}
      onError={drawn}
      className="size-10 shrink-0 rounded-sm bg-sand object-cover"
    />
  );
}
