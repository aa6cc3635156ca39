import { asDomainError, asProblem, DomainError, isPicture } from "@souk/contracts";
import { checkImage } from "./check-image.ts";
import { encodeWithin, type PictureWithin } from "./encode-within.ts";
import { oneAtATime } from "./one-at-a-time.ts";

export interface PictureBounds {
  /** Of the file as it was sent. */
  bytes: number;
  /** As it is kept, in pixels: neither side is longer. */
  side: number;
}

/**
 * A picture that a customer sent, told by its content and made anew from its pixels. FILE_REFUSED with SIZE, TYPE,
 * DIMENSIONS or CORRUPT.
 */
export async function readPicture(bytes: Uint8Array, most: PictureBounds): Promise<PictureWithin> {
  if (bytes.byteLength > most.bytes) throw new DomainError("FILE_REFUSED", { reason: "SIZE" });
  if (!isPicture(bytes)) throw new DomainError("FILE_REFUSED", { reason: "TYPE" });
  try {
    await checkImage(bytes);
    // Anybody with an account may send one: their decoding shares one place, and leaves the rest to the shop.
    return await oneAtATime("picture of a customer", () => encodeWithin(bytes, most.side));
  } catch (error) {
    const refusal = asProblem(asDomainError(error));
    if (refusal?.code !== "UNSUPPORTED_IMAGE") throw error;
    throw new DomainError("FILE_REFUSED", { reason: refusal.details.reason });
  }
}
