import { createReadStream } from "node:fs";
import { decodeLines } from "./mixed-text.ts";
import { refuseFile } from "./refuse-file.ts";

/** "mixed": each line UTF-8 or Windows-1252. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "mixed";

/** The encoding by its mark, by UTF-16's empty halves, or UTF-8, until it turns out to be none of these. */
function guessEncoding(head: Uint8Array): Encoding {
  const [a, b, c] = head;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 5;
  if (odd > many && even * 10 < odd) return "utf-16le";
  if (even > many && odd * 10 < even) return "utf-16be";
  return "utf-8";
}

/** A file that says to be UTF-8 by a mark, or is UTF-16, must be so; one that says nothing and isn't UTF-8 is mixed. */
export async function textEncoding(path: string, head: Uint8Array): Promise<Encoding> {
  const guess = guessEncoding(head);
  if (guess !== "utf-8" || head[0] === 0xef) return guess;
  return (await isUtf8(path)) ? "utf-8" : "mixed";
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of bytesOf(path)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/**
 * The text of a file piece by piece, without its mark; `onWindows` hears the first line that was read as Windows-1252.
 * Throws IMPORT_REFUSED (NOT_TEXT, NOT_A_TABLE).
 */
export async function* decodeFile(
  path: string,
  encoding: Encoding,
  onWindows: (line: number) => void,
): AsyncGenerator<string> {
  const bytes = bytesOf(path);
  const texts = encoding === "mixed" ? decodeLines(bytes, onWindows) : decodeStrictly(bytes, encoding);
  for await (const text of texts) {
    if (text.includes("\0")) throw refuseFile("NOT_A_TABLE");
    yield text;
  }
}

async function* decodeStrictly(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const decode = (chunk?: Uint8Array): string => {
    try {
      const text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
      line += text.split("\n").length - 1;
      return text;
    } catch (error) {
      if (error instanceof TypeError) throw refuseFile("NOT_TEXT", { line });
      throw error;
    }
  };
  for await (const chunk of chunks) yield decode(chunk);
  yield decode();
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: 64 * 1024 }))
    if (chunk instanceof Uint8Array) yield chunk;
}
