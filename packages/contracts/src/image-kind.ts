const text = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));

const BRANDS = new Set(["avif", "avis", "mif1"]);

/**
 * Whether a file is a JPEG, PNG, GIF, WebP or AVIF by its first 16 bytes: what isn't one of ours never reaches a
 * decoder (SVG has scripts, HEIC has patents), whatever its name says.
 */
export function isPicture(bytes: Uint8Array): boolean {
  return (
    text(bytes, 0, 3) === "\xff\xd8\xff" ||
    text(bytes, 0, 8) === "\x89PNG\r\n\x1a\n" ||
    text(bytes, 0, 6) === "GIF87a" ||
    text(bytes, 0, 6) === "GIF89a" ||
    (text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 4) === "WEBP") ||
    (text(bytes, 4, 4) === "ftyp" && BRANDS.has(text(bytes, 8, 4)))
  );
}
