import { DomainError, SUPPORT_LIMITS } from "@souk/contracts";
import { readPicture } from "../../media/read-picture.ts";

/** A file as it may be kept. */
export interface ReadFile {
  kind: "PICTURE" | "PDF";
  content: Uint8Array<ArrayBuffer>;
  /** Of a picture, in pixels. */
  width: number | null;
  height: number | null;
}

/**
 * Tells by its content what somebody sent: a picture, which is made anew from its pixels, or a PDF, which is kept as it
 * is and only ever given out to be saved. FILE_REFUSED with SIZE (over 5 MB), TYPE, DIMENSIONS or CORRUPT.
 */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.byteLength > SUPPORT_LIMITS.bytes) throw new DomainError("FILE_REFUSED", { reason: "SIZE" });
  if (isPdf(bytes)) return { kind: "PDF", content: new Uint8Array(bytes), width: null, height: null };
  const { bytes: content, ...size } = await readPicture(bytes, SUPPORT_LIMITS);
  return { kind: "PICTURE", content, ...size };
}

const TAIL = 1024;

/** "%PDF-1.7" at its beginning and "%%EOF" at its end. CORRUPT where it only begins like one. */
function isPdf(bytes: Uint8Array): boolean {
  const text = (from: number, to?: number): string =>
    Buffer.from(bytes.subarray(from, to)).toString("latin1");
  if (!/^%PDF-[12]\.\d/.test(text(0, 8))) return false;
  if (!text(-TAIL).includes("%%EOF")) throw new DomainError("FILE_REFUSED", { reason: "CORRUPT" });
  return true;
}
