import type { CreateProductInput, ProductDetail } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { StaffContext } from "../../context.ts";
import { findTaxClass } from "../taxes/tax-class-ids.ts";
import { runUniqueTx } from "../unique-violation.ts";
import { checkProduct } from "./check-product.ts";
import { cleanProduct } from "./clean-product.ts";
import { findBrand } from "./find-brand.ts";
import { finishProduct } from "./finish-product.ts";
import { publicationOf } from "./publication.ts";
import { holdCategory, writeParts } from "./write-product.ts";

/**
 * Adds a product with all its parts, or nothing. INVALID_VARIANTS, SKU_TAKEN, SLUG_TAKEN, NOT_PUBLISHABLE, or
 * NOT_FOUND for a category, tax class or picture that isn't there. Each variant starts with no stock.
 */
export async function createProduct(ctx: StaffContext, input: CreateProductInput): Promise<ProductDetail> {
  const fields = cleanProduct(input);
  checkProduct(fields);
  const id = newId();
  return runUniqueTx(ctx.db, async (tx) => {
    const now = ctx.clock.now();
    await holdCategory(tx, fields.categoryId);
    const brandId = await findBrand(tx, fields.brand, now);
    const taxClassId = await findTaxClass(tx, fields.taxClass ?? null);
    const { categoryId, status, featured, isNew, tags, specs } = fields;
    const publication = publicationOf(fields, { goesOnSale: false, now });
    await tx.product.create({
      data: {
        id,
        categoryId,
        brandId,
        taxClassId,
        status,
        featured,
        isNew,
        tags,
        specs,
        publishedAt: now,
        ...publication,
      },
      select: { id: true },
    });
    await writeParts(tx, id, fields, { before: null, now });
    return finishProduct(tx, ctx, id, { action: "product.create", before: null });
  });
}
