import { DomainError, REVIEW_PHOTOS, type ReviewPhotoView } from "@souk/contracts";
import type { CustomerContext } from "../../context.ts";
import { takeTurn } from "../../limits/take-turn.ts";
import { encodeWithin } from "../../media/encode-within.ts";
import { readPicture } from "../../media/read-picture.ts";
import { boughtLine } from "../bought-lines.ts";
import { photoView } from "./photo-view.ts";

export interface PhotoToSend {
  productId: string;
  bytes: Uint8Array;
}

/**
 * Takes a picture for a review that is yet to be sent. NOT_FOUND unless something of the product was sent to this
 * customer; FILE_REFUSED, TOO_MANY_REQUESTS.
 */
export async function sendPhoto(
  ctx: CustomerContext,
  { productId, bytes }: PhotoToSend,
): Promise<ReviewPhotoView> {
  const userId = ctx.customer.id;
  await takeTurn(ctx, "review-photo", { owner: userId });
  if ((await boughtLine(ctx.db, { userId, productId })) === null)
    throw new DomainError("NOT_FOUND", { entity: "purchase" });
  const { bytes: large, width, height } = await readPicture(bytes, REVIEW_PHOTOS);
  const { bytes: small } = await encodeWithin(large, REVIEW_PHOTOS.smallSide);
  return ctx.db.reviewPhoto.create({
    data: { userId, small, large, width, height, createdAt: ctx.clock.now() },
    select: photoView,
  });
}
