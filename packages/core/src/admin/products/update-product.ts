import { DomainError, type ProductDetail, type UpdateProductInput } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { findTaxClass } from "../taxes/tax-class-ids.ts";
import { runUniqueTx } from "../unique-violation.ts";
import { checkProduct, lackingIn, type ProductFields } from "./check-product.ts";
import { cleanProduct } from "./clean-product.ts";
import { findBrand } from "./find-brand.ts";
import { finishProduct } from "./finish-product.ts";
import { lockProduct } from "./lock-product.ts";
import { publicationOf } from "./publication.ts";
import { readProduct } from "./read-product.ts";
import { holdCategory, writeParts } from "./write-product.ts";

/**
 * Saves the whole product as edited, or nothing: EDIT_CONFLICT where somebody saved since `version` was read (not with
 * `overwrite`), else as createProduct; NOT_FOUND also for a deleted one. The answer carries the new version.
 */
export async function updateProduct(ctx: StaffContext, input: UpdateProductInput): Promise<ProductDetail> {
  const { id, version, overwrite, ...edited } = input;
  const fields = cleanProduct(edited);
  return runUniqueTx(ctx.db, async (tx) => {
    const locked = await lockProduct(tx, id);
    if (locked.deleted) throw new DomainError("NOT_FOUND", { entity: "product" });
    if (locked.version !== version && !overwrite)
      throw new DomainError("EDIT_CONFLICT", { currentVersion: locked.version });
    const before = await readProduct(tx, id);
    checkProduct(fields, lackingIn({ ...before, pictures: before.media.length }));
    const now = ctx.clock.now();
    await writeRow(tx, id, fields, {
      published: locked.status === "DRAFT" && fields.status === "ACTIVE",
      now,
    });
    await writeParts(tx, id, fields, { before, now });
    return finishProduct(tx, ctx, id, { action: "product.update", before });
  });
}

/** A draft that goes on sale is new from that day on. */
async function writeRow(
  tx: Tx,
  id: string,
  fields: ProductFields,
  { published, now }: { published: boolean; now: Date },
): Promise<void> {
  await holdCategory(tx, fields.categoryId);
  const brandId = await findBrand(tx, fields.brand, now);
  const taxClassId = fields.taxClass === undefined ? undefined : await findTaxClass(tx, fields.taxClass);
  const { categoryId, status, featured, isNew, tags, specs } = fields;
  const publication = publicationOf(fields, { goesOnSale: published, now });
  await tx.product.update({
    where: { id },
    data: {
      categoryId,
      brandId,
      ...(taxClassId !== undefined && { taxClassId }),
      status,
      featured,
      isNew,
      tags,
      specs,
      ...publication,
      version: { increment: 1 },
    },
    select: { id: true },
  });
}
