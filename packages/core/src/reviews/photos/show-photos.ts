import type { Tx } from "../../context.ts";

/** Photos are shown and hidden with the text that they came with. */
export async function showPhotos(tx: Tx, reviewIds: readonly string[]): Promise<void> {
  await tx.reviewPhoto.updateMany({
    where: { reviewId: { in: [...reviewIds] }, isShown: false },
    data: { isShown: true },
  });
}

/** A refused edit leaves what was published before; these reviews are shown no more. */
export async function hidePhotos(tx: Tx, reviewIds: readonly string[]): Promise<void> {
  await tx.reviewPhoto.updateMany({
    where: { reviewId: { in: [...reviewIds] }, isShown: true },
    data: { isShown: false },
  });
}
