import { DomainError, type ProductDetail } from "@souk/contracts";
import { type Category, columns } from "@souk/db";
import type { Tx } from "../../context.ts";
import type { Slugs } from "../resolve-slugs.ts";
import type { ProductFields } from "./check-product.ts";
import { writeAttributes } from "./write-attributes.ts";
import { refuseUnknownMedia, writeGallery } from "./write-gallery.ts";
import { writeOptions } from "./write-options.ts";
import { writeRelations } from "./write-relations.ts";
import { writeTexts } from "./write-texts.ts";
import { writeVariants } from "./write-variants.ts";

const c = columns<Category>("c");

/** Writes all that hangs on a product's row, which is there and locked. Throws what its parts throw. */
export async function writeParts(
  tx: Tx,
  productId: string,
  fields: ProductFields,
  { before, now }: { before: ProductDetail | null; now: Date },
): Promise<void> {
  await refuseUnknownMedia(tx, mediaOf(fields));
  await writeTexts(tx, productId, fields.texts, slugsOf(before));
  await writeAttributes(tx, productId, fields.attributes);
  await writeGallery(tx, productId, fields.mediaIds);
  const valueIds = await writeOptions(tx, productId, fields.options);
  await writeVariants(tx, { productId, variants: fields.variants, valueIds, now });
  await writeRelations(tx, productId, fields);
}

/** NOT_FOUND unless the category is there; held, so that nobody deletes it before the product is in it. */
export async function holdCategory(tx: Tx, categoryId: string | null): Promise<void> {
  if (categoryId === null) return;
  const held = await tx.$executeRaw`
    SELECT 1 FROM "Category" c WHERE ${c.id} = ${categoryId}::uuid AND ${c.deletedAt} IS NULL FOR SHARE`;
  if (held === 0) throw new DomainError("NOT_FOUND", { entity: "category" });
}

function mediaOf({ mediaIds, variants }: ProductFields): string[] {
  return [...mediaIds, ...variants.flatMap((variant) => variant.mediaId ?? [])];
}

function slugsOf(before: ProductDetail | null): Slugs {
  const slugs: Slugs = {};
  if (!before) return slugs;
  slugs.en = before.texts.en.slug;
  if (before.texts.fr) slugs.fr = before.texts.fr.slug;
  if (before.texts.ar) slugs.ar = before.texts.ar.slug;
  return slugs;
}
