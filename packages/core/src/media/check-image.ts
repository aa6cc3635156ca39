import { DomainError, isPicture, MEDIA_LIMITS } from "@souk/contracts";
import sharp from "sharp";

const { bytes: MAX_BYTES, side: MAX_SIDE, pixels: MAX_PIXELS } = MEDIA_LIMITS;

/** As it is to be seen: turned the way the camera was held. */
export interface ImageSize {
  width: number;
  height: number;
}

/**
 * The size of a picture that may be stored: JPEG, PNG, GIF, WebP or AVIF by content, not by name. UNSUPPORTED_IMAGE
 * with SIZE (over 12 MB), TYPE, DIMENSIONS (over 12,000 pixels a side or 50 megapixels) or CORRUPT.
 */
export async function checkImage(bytes: Uint8Array): Promise<ImageSize> {
  if (bytes.byteLength > MAX_BYTES) throw new DomainError("UNSUPPORTED_IMAGE", { reason: "SIZE" });
  if (!isPicture(bytes)) throw new DomainError("UNSUPPORTED_IMAGE", { reason: "TYPE" });
  // Reads the header only; the sides are judged here, before a pixel is decoded.
  const { autoOrient, format, compression } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new DomainError("UNSUPPORTED_IMAGE", { reason: "CORRUPT" });
    });
  if (format === "heif" && compression !== "av1")
    throw new DomainError("UNSUPPORTED_IMAGE", { reason: "TYPE" });
  const { width, height } = autoOrient;
  if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS)
    throw new DomainError("UNSUPPORTED_IMAGE", { reason: "DIMENSIONS" });
  return { width, height };
}
