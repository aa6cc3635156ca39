import { DomainError } from "@souk/contracts";
import sharp, { type Sharp } from "sharp";
import { type ImageSize, MAX_PIXELS } from "./check-image.ts";

export const MEDIA_WIDTHS = [160, 320, 640, 960, 1280] as const;
export const MEDIA_FORMATS = ["avif", "webp"] as const;
export type MediaFormat = (typeof MEDIA_FORMATS)[number];

/** "fast" is for thousands of pictures at once: files a little larger, in a fraction of the time. */
export type EncodingEffort = "best" | "fast";

export interface EncodedFile {
  width: number;
  format: MediaFormat;
  bytes: Uint8Array;
}

const EFFORT = { best: { avif: 2, webp: 4 }, fast: { avif: 0, webp: 1 } } as const;

/** The widths made of an original: ours that it reaches, or its own where it is smaller than them all. */
export function widthsFor(originalWidth: number): number[] {
  const widths = MEDIA_WIDTHS.filter((width) => width <= originalWidth);
  return widths.length > 0 ? widths : [originalWidth];
}

/**
 * Decodes once and encodes every width as AVIF and WebP: upright, in sRGB, without EXIF or anything else that was
 * beside the pixels; of an animation the first frame. UNSUPPORTED_IMAGE CORRUPT where the pixels can't be read.
 */
export async function encodeImage(
  bytes: Uint8Array,
  { width }: ImageSize,
  effort: EncodingEffort,
): Promise<EncodedFile[]> {
  const widths = widthsFor(width);
  const upright = await decode(bytes, Math.max(...widths));
  const files: EncodedFile[] = [];
  for (const target of widths) {
    const sized = upright.clone().resize({ width: target });
    for (const format of MEDIA_FORMATS) {
      files.push({ width: target, format, bytes: await encode(sized.clone(), format, effort) });
    }
  }
  return files;
}

async function decode(bytes: Uint8Array, width: number): Promise<Sharp> {
  const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw new DomainError("UNSUPPORTED_IMAGE", { reason: "CORRUPT" });
    });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

function encode(image: Sharp, format: MediaFormat, effort: EncodingEffort): Promise<Uint8Array> {
  return format === "avif"
    ? image.avif({ quality: 55, effort: EFFORT[effort].avif }).toBuffer()
    : image.webp({ quality: 80, effort: EFFORT[effort].webp }).toBuffer();
}
