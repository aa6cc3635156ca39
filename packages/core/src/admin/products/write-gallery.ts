import { DomainError } from "@souk/contracts";
import { columns, type Media, Prisma } from "@souk/db";
import type { Tx } from "../../context.ts";
import { upsertRows } from "../upsert-rows.ts";

const m = columns<Media>("m");

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
  // Held until the end: whoever is just deleting one of them ends first, or sees that it is shown.
  const found = await tx.$executeRaw(
    Prisma.sql`SELECT 1 FROM "Media" m WHERE ${m.id} = ANY(${ids}::uuid[]) ORDER BY ${m.id} FOR KEY SHARE`,
  );
  if (found < ids.length) throw new DomainError("NOT_FOUND", { entity: "media" });
}
