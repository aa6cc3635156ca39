import { DomainError, type VariantInput } from "@souk/contracts";
import { columns, type Variant } from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { upsertRows } from "../upsert-rows.ts";
import { planVariants, type VariantPlan } from "./plan-variants.ts";
import { writeBundles } from "./write-bundles.ts";
import { removeVariants } from "./remove-variants.ts";
import { writePrices } from "./write-prices.ts";
import { writeVariantValues } from "./write-variant-values.ts";
import { addStockLevels } from "./add-stock-levels.ts";
import type { ValueIds } from "./write-options.ts";

const v = columns<Variant>("v");
const Taken = z.array(z.object({ sku: z.string() }));

export interface VariantsToWrite {
  productId: string;
  variants: readonly VariantInput[];
  valueIds: ValueIds;
  now: Date;
}

/**
 * Brings a product's variants to what was edited, in a fixed number of statements. Those that are gone keep their
 * stock and history where they have any. The product's row must be locked. SKU_TAKEN, NOT_FOUND, INVALID_VARIANTS,
 * INVALID_BUNDLE, COMPONENT_IN_USE.
 */
export async function writeVariants(
  tx: Tx,
  { productId, variants, valueIds, now }: VariantsToWrite,
): Promise<void> {
  await refuseTakenSkus(tx, productId, variants);
  const stored = await tx.variant.findMany({
    where: { productId },
    select: { id: true, sku: true, deletedAt: true },
  });
  const plan = planVariants(
    stored.map(({ id, sku, deletedAt }) => ({ id, sku, deleted: deletedAt !== null })),
    variants,
    newId,
  );
  await removeVariants(tx, plan.removed, now);
  await parkSkus(tx, plan.parked);
  await writeRows(tx, productId, plan.kept, now);
  await writeVariantValues(tx, productId, plan.kept, valueIds);
  await writePrices(tx, productId, plan.kept, now);
  await writeBundles(tx, plan.kept);
  await addStockLevels(tx, productId, now);
}

async function refuseTakenSkus(tx: Tx, productId: string, variants: readonly VariantInput[]): Promise<void> {
  const skus = variants.map((variant) => variant.sku);
  const [taken] = Taken.parse(
    await tx.$queryRaw`
    SELECT ${v.sku} FROM "Variant" v WHERE ${v.sku} = ANY(${skus}::text[]) AND ${v.productId} <> ${productId}::uuid
     LIMIT 1`,
  );
  if (taken) throw new DomainError("SKU_TAKEN", taken);
}

// A unique SKU is checked row by row: two variants that swap theirs would meet half-way.
async function parkSkus(tx: Tx, parked: readonly string[]): Promise<void> {
  if (parked.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Variant" v SET "sku" = ${v.sku} || '~' || ${v.id} WHERE ${v.id} = ANY(${[...parked]}::uuid[])`;
}

async function writeRows(tx: Tx, productId: string, kept: VariantPlan["kept"], now: Date): Promise<void> {
  const rows = kept.map(({ id, input }, position) => ({
    id,
    productId,
    sku: input.sku,
    barcode: input.barcode,
    weightGrams: input.weightGrams,
    position,
    active: input.active,
    lowStockAt: input.lowStockAt,
    mediaId: input.mediaId,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  }));
  await upsertRows(tx, "Variant", rows, {
    key: ["id"],
    update: ["sku", "barcode", "weightGrams", "position", "active", "lowStockAt", "mediaId", "deletedAt"],
    touch: "updatedAt",
  });
}
