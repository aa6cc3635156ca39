import { linkClass } from "../link-class.ts";
import { FileMark } from "./file-mark.tsx";
import type { AttachWords } from "./words.ts";

export interface SentFile {
  id: string;
  kind: "PICTURE" | "PDF";
  name: string;
  /** "PDF, 1.2 MB". */
  detail: string;
  /** Of a picture, in pixels. */
  width: number | null;
  height: number | null;
  /** Null: whoever looks on may not open it. */
  href: string | null;
}

export interface SentFilesProps {
  files: readonly SentFile[];
  words: Pick<AttachWords, "save">;
}

/** What came with a message: pictures as they are, everything by its name, to be saved. */
export function SentFiles({ files, words }: SentFilesProps) {
  if (files.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {files.map((file) => (
        <li key={file.id} className="max-w-full">
          {file.kind === "PICTURE" && file.href !== null ? (
            <SentPicture file={file} href={file.href} words={words} />
          ) : (
            <SentName file={file} words={words} />
          )}
        </li>
      ))}
    </ul>
  );
}

function SentPicture({
  file,
  href,
  words,
}: {
  file: SentFile;
  href: string;
  words: SentFilesProps["words"];
}) {
  return (
    <a href={href} download={file.name} title={words.save(file.name)} className="block rounded-md">
      <img
        src={href}
        alt={words.save(file.name)}
        width={file.width ?? undefined}
        height={file.height ?? undefined}
        loading="lazy"
        className="h-auto max-h-60 w-auto max-w-full rounded-md bg-dune"
      />
    </a>
  );
}

function SentName({ file, words }: { file: SentFile; words: SentFilesProps["words"] }) {
  const { name, detail, href } = file;
  return (
    <span className="flex max-w-full items-center gap-3 rounded-md bg-surface p-2 pe-4">
      <FileMark />
      <span className="min-w-0 text-sm">
        {href === null ? (
          <bdi className="block truncate">{name}</bdi>
        ) : (
          <a
            href={href}
            download={name}
            title={words.save(name)}
            className={linkClass("text", "block truncate font-medium")}
          >
            <bdi>{name}</bdi>
          </a>
        )}
        <span className="tnum block text-muted">{detail}</span>
      </span>
    </span>
  );
}
