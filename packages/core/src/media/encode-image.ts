import { BLUR, DomainError, MEDIA_LIMITS, toBlur } from "@souk/contracts";
import sharp, { type Sharp } from "sharp";
import type { ImageSize } from "./check-image.ts";

export const MEDIA_WIDTHS = [160, 320, 640, 960, 1280] as const;
export const MEDIA_FORMATS = ["avif", "webp"] as const;
export type MediaFormat = (typeof MEDIA_FORMATS)[number];

/**
 * "fast" is for thousands of pictures at once: WebP alone, a little larger, in a fraction of the time; each AVIF is
 * made when it is first asked for (open-media.ts).
 */
export type EncodingEffort = "best" | "fast";

export interface EncodedFile {
  width: number;
  format: MediaFormat;
  bytes: Uint8Array;
}

const EFFORT = {
  best: { formats: MEDIA_FORMATS, avif: { quality: 55, effort: 2 }, webp: { quality: 80, effort: 4 } },
  // Half the colour resolution saves a third of the time and shows in no photograph; the WebP may be a source yet.
  fast: {
    formats: ["webp"],
    avif: { quality: 55, effort: 0, chromaSubsampling: "4:2:0" },
    webp: { quality: 84, effort: 1 },
  },
} as const satisfies Record<
  EncodingEffort,
  { formats: readonly MediaFormat[] } & Record<MediaFormat, object>
>;

/** The widths made of an original: ours that it reaches, or its own where it is smaller than them all. */
export function widthsFor(originalWidth: number): number[] {
  const widths = MEDIA_WIDTHS.filter((width) => width <= originalWidth);
  return widths.length > 0 ? widths : [originalWidth];
}

export interface EncodedImage extends ImageSize {
  files: EncodedFile[];
  blur: string;
}

/**
 * Decodes once and encodes every width: upright, in sRGB, without EXIF or anything else that was beside the pixels; of
 * an animation the first frame. UNSUPPORTED_IMAGE CORRUPT where the pixels can't be read.
 */
export async function encodeImage(
  bytes: Uint8Array,
  size: ImageSize,
  effort: EncodingEffort,
): Promise<EncodedImage> {
  const widths = widthsFor(size.width);
  const upright = await decode(bytes, Math.max(...widths));
  const files: EncodedFile[] = [];
  for (const target of widths) {
    const sized = upright.clone().resize({ width: target });
    for (const format of EFFORT[effort].formats) {
      files.push({ width: target, format, bytes: await encode(sized.clone(), format, effort) });
    }
  }
  return { ...size, files, blur: await blurOf(upright) };
}

/** What is clear in the picture lies on paper. */
export async function blurOf(image: Sharp): Promise<string> {
  const pixels = await image
    .clone()
    .flatten({ background: "#ffffff" })
    .resize({ ...BLUR, fit: "fill" })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer();
  return toBlur(pixels);
}

async function decode(bytes: Uint8Array, width: number): Promise<Sharp> {
  const { data, info } = await sharp(bytes, { limitInputPixels: MEDIA_LIMITS.pixels, failOn: "error" })
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

export function encode(image: Sharp, format: MediaFormat, effort: EncodingEffort): Promise<Uint8Array> {
  return format === "avif"
    ? image.avif(EFFORT[effort].avif).toBuffer()
    : image.webp(EFFORT[effort].webp).toBuffer();
}
