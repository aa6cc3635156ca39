import { crc32 } from "node:zlib";

/** A PNG of 8 bits RGB with these compressed rows, whatever they are. */
export function pngOf(width: number, height: number, rows: Uint8Array, before: Buffer[] = []): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const end = chunk("IEND", Buffer.alloc(0));
  return Buffer.concat([signature, chunk("IHDR", header), ...before, chunk("IDAT", rows), end]);
}

/** A PNG whose header claims a size that its pixels don't have. */
export function claimingPng(width: number, height: number): Uint8Array {
  return pngOf(width, height, Buffer.from("no zlib"));
}

export function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
