import { DomainError, MEDIA_LIMITS } from "@souk/contracts";
import sharp from "sharp";
import type { ImageSize } from "./check-image.ts";

export interface PictureWithin extends ImageSize {
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * One WebP of a checked picture, neither side longer than `side` pixels: upright, in sRGB, without EXIF or anything else
 * that was beside the pixels; of an animation the first frame. UNSUPPORTED_IMAGE CORRUPT where the pixels can't be read.
 */
export async function encodeWithin(bytes: Uint8Array, side: number): Promise<PictureWithin> {
  const { data, info } = await sharp(bytes, { limitInputPixels: MEDIA_LIMITS.pixels, failOn: "error" })
    .autoOrient()
    .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .webp({ quality: 80, effort: 4 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw new DomainError("UNSUPPORTED_IMAGE", { reason: "CORRUPT" });
    });
  return { bytes: new Uint8Array(data), width: info.width, height: info.height };
}
