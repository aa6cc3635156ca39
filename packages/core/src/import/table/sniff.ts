import { open } from "node:fs/promises";

export type FileKind = "empty" | "xlsx" | "xls" | "text" | "other";

const HEAD = 4096;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Pictures, PDF, gzip, 7z, RAR, executables. */
const OTHERS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x7f, 0x45, 0x4c, 0x46],
];

/** What a file is by its first bytes; its name says nothing. */
export async function sniffFile(path: string): Promise<{ kind: FileKind; head: Uint8Array }> {
  const file = await open(path, "r");
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(HEAD), 0, HEAD, 0);
    const head = buffer.subarray(0, bytesRead);
    return { kind: kindOf(head), head };
  } finally {
    await file.close();
  }
}

function kindOf(head: Uint8Array): FileKind {
  const begins = (bytes: readonly number[]): boolean => bytes.every((byte, index) => head[index] === byte);
  if (head.length === 0) return "empty";
  if (begins(ZIP)) return "xlsx";
  if (begins(OLE)) return "xls";
  return OTHERS.some(begins) ? "other" : "text";
}
