import { DomainError } from "@souk/contracts";
import type { Tx } from "../../context.ts";

export interface PhotosToAttach {
  reviewId: string;
  userId: string;
  /** All that the review is to have, in their order. */
  photoIds: readonly string[];
}

/**
 * Gives a review these photos of its author's. Those left out are gone at once, published or not: nobody has to be asked
 * before one's own picture goes. NOT_FOUND for any other.
 */
export async function attachPhotos(tx: Tx, { reviewId, userId, photoIds }: PhotosToAttach): Promise<void> {
  const ids = [...new Set(photoIds)];
  await tx.reviewPhoto.deleteMany({ where: { reviewId, id: { notIn: ids } } });
  for (const [position, id] of ids.entries()) {
    const { count } = await tx.reviewPhoto.updateMany({
      where: { id, userId, OR: [{ reviewId }, { reviewId: null }] },
      data: { reviewId, position },
    });
    if (count === 0) throw new DomainError("NOT_FOUND", { entity: "photo" });
  }
}
