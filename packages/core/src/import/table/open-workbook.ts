import type { Readable } from "node:stream";
import { type Entry, open, type ZipFile } from "yauzl";
import { refuseFile } from "./refuse-file.ts";

/** Of one file in the workbook, unpacked: a sheet of 250,000 rows with long descriptions stays under it. */
const MAX_PART = 1024 * 1024 * 1024;
/** How many times its packed size a part may be; XML packs to a tenth, not to a thousandth. */
const MAX_RATIO = 200;
const RATIO_FROM = 4 * 1024 * 1024;
const MAX_ENTRIES = 5000;

export interface Workbook {
  /** The unpacked bytes of a part by its name, bounded; null where there is none. */
  part(name: string): Promise<AsyncIterable<Uint8Array> | null>;
  names: ReadonlySet<string>;
  close(): void;
}

/** Opens an XLSX file by its directory; nothing is unpacked yet. Throws IMPORT_REFUSED. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const zip = await openZip(path);
  try {
    const entries = await entriesOf(zip);
    return {
      names: new Set(entries.keys()),
      part: async (name) => {
        const entry = entries.get(name);
        return entry === undefined ? null : bounded(await streamOf(zip, entry), entry);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error || !zip ? reject(refuseFile("BROKEN_WORKBOOK")) : resolve(zip),
    ),
  );
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      // Some writers begin names with a slash or write them in other cases.
      entries.set(entry.fileName.replace(/^\//, ""), entry);
      if (entries.size > MAX_ENTRIES) reject(refuseFile("ZIP_BOMB"));
      else zip.readEntry();
    });
    zip.once("end", () => resolve(entries));
    zip.once("error", () => reject(refuseFile("BROKEN_WORKBOOK")));
    zip.readEntry();
  });
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  if (tooLarge(entry.uncompressedSize, entry)) throw refuseFile("ZIP_BOMB");
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) =>
      error || !stream ? reject(refuseFile("BROKEN_WORKBOOK")) : resolve(stream),
    ),
  );
}

function tooLarge(bytes: number, { compressedSize }: Entry): boolean {
  return bytes > MAX_PART || (bytes > RATIO_FROM && bytes > compressedSize * MAX_RATIO);
}

/** What the directory says isn't believed: the bytes are counted as they come. */
async function* bounded(stream: Readable, entry: Entry): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) continue;
      bytes += chunk.byteLength;
      if (tooLarge(bytes, entry)) throw refuseFile("ZIP_BOMB");
      yield chunk;
    }
  } catch (error) {
    if (error instanceof Error && error.name === "DomainError") throw error;
    throw refuseFile("BROKEN_WORKBOOK");
  } finally {
    stream.destroy();
  }
}
