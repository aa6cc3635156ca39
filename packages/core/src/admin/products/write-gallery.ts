import { DomainError } from "@souk/contracts";
import type { Tx } from "../../context.ts";
import { upsertRows } from "../upsert-rows.ts";

/** The product's pictures in their order, the first the main one; NOT_FOUND for a picture that isn't stored. */
export async function writeGallery(tx: Tx, productId: string, mediaIds: readonly string[]): Promise<void> {
  await tx.productMedia.deleteMany({ where: { productId, mediaId: { notIn: [...mediaIds] } } });
  const rows = mediaIds.map((mediaId, position) => ({ productId, mediaId, position }));
  await upsertRows(tx, "ProductMedia", rows, { key: ["productId", "mediaId"], update: ["position"] });
}

/** NOT_FOUND unless all pictures that the product or its variants name are stored. */
export async function refuseUnknownMedia(tx: Tx, mediaIds: readonly string[]): Promise<void> {
  const ids = [...new Set(mediaIds)];
  if (ids.length === 0) return;
  const found = await tx.media.count({ where: { id: { in: ids } } });
  if (found < ids.length) throw new DomainError("NOT_FOUND", { entity: "media" });
}
