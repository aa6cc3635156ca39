import { type BulkFields, CURRENCIES, type Currency } from "@souk/contracts";
import { columns, type Product, type ProductTranslation, type VariantPrice } from "@souk/db";
import type { Tx } from "../../context.ts";
import { findBrand } from "../products/find-brand.ts";
import { taxClassIds } from "../taxes/tax-class-ids.ts";
import type { Difference } from "./differing.ts";
import type { ProductState } from "./product-state.ts";

const p = columns<Product>("p");
const t = columns<ProductTranslation>("t");
const vp = columns<VariantPrice>("vp");

export type Change = { state: ProductState } & Difference;

/** Writes names, prices and all that stands in the products' own rows; each product's version is raised. */
export async function writeChanges(tx: Tx, changes: readonly Change[], now: Date): Promise<void> {
  await writeProducts(tx, changes, now);
  await writeNames(tx, changes);
  await writePrices(tx, changes, now);
}

async function writeProducts(tx: Tx, changes: readonly Change[], now: Date): Promise<void> {
  const brands = await brandIds(tx, changes, now);
  const taxClasses = await taxClassIds(
    tx,
    changes.map(({ after }) => after.taxClass),
  );
  const rows = changes.map(({ state: { id }, after }) => ({
    id,
    status: after.status ?? null,
    publishedAt: after.publishedAt ?? null,
    tags: after.tags ?? null,
    moves: after.categoryId !== undefined,
    categoryId: after.categoryId ?? null,
    renamed: after.brand !== undefined,
    brandId: brands.get(after.brand ?? "") ?? null,
    taxed: after.taxClass !== undefined,
    taxClassId: taxClasses.get(after.taxClass ?? "") ?? null,
  }));
  await tx.$executeRaw`
    UPDATE "Product" p SET
           "status" = coalesce(x."status", ${p.status}), "publishedAt" = coalesce(x."publishedAt", ${p.publishedAt}),
           "tags" = CASE WHEN x."tags" IS NULL THEN ${p.tags}
                         ELSE ARRAY(SELECT jsonb_array_elements_text(x."tags")) END,
           "categoryId" = CASE WHEN x."moves" THEN x."categoryId" ELSE ${p.categoryId} END,
           "brandId" = CASE WHEN x."renamed" THEN x."brandId" ELSE ${p.brandId} END,
           "taxClassId" = CASE WHEN x."taxed" THEN x."taxClassId" ELSE ${p.taxClassId} END,
           "version" = ${p.version} + 1, "updatedAt" = ${now}::timestamp
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS x("id" uuid, "status" "ProductStatus", "publishedAt" timestamp, "tags" jsonb, "moves" boolean,
             "categoryId" uuid, "renamed" boolean, "brandId" uuid, "taxed" boolean, "taxClassId" uuid)
     WHERE ${p.id} = x."id"`;
}

/** Brands by name; one that isn't there is made. */
async function brandIds(tx: Tx, changes: readonly Change[], now: Date): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const name of new Set(changes.flatMap(({ after }) => after.brand ?? []))) {
    const id = await findBrand(tx, name, now);
    if (id !== null) ids.set(name, id);
  }
  return ids;
}

async function writeNames(tx: Tx, changes: readonly Change[]): Promise<void> {
  const rows = changes.flatMap(({ state: { id }, after: { name } }) =>
    name === undefined ? [] : [{ id, name }],
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    UPDATE "ProductTranslation" t SET "name" = x."name"
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x("id" uuid, "name" text)
     WHERE ${t.productId} = x."id" AND ${t.locale} = 'en'`;
}

interface PriceRow {
  variantId: string;
  currency: Currency;
  amount: number | null;
  compareAt: number | null;
}

const pricesOf = ({ prices = {} }: BulkFields): PriceRow[] =>
  Object.entries(prices).flatMap(([variantId, changed]) =>
    CURRENCIES.flatMap((currency) => {
      const price = changed[currency];
      if (price === undefined) return [];
      return [{ variantId, currency, amount: price?.amount ?? null, compareAt: price?.compareAt ?? null }];
    }),
  );

async function writePrices(tx: Tx, changes: readonly Change[], now: Date): Promise<void> {
  const rows = JSON.stringify(changes.flatMap(({ after }) => pricesOf(after)));
  if (rows === "[]") return;
  await tx.$executeRaw`
    WITH x AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${rows}::jsonb)
        AS x("variantId" uuid, "currency" text, "amount" int, "compareAt" int)
    ), gone AS (
      DELETE FROM "VariantPrice" vp USING x
       WHERE ${vp.variantId} = x."variantId" AND ${vp.currency} = x."currency" AND x."amount" IS NULL
         AND NOT ${vp.derived})
    INSERT INTO "VariantPrice" ("variantId", "currency", "amount", "compareAt", "updatedAt")
    SELECT x."variantId", x."currency", x."amount", x."compareAt", ${now}::timestamp
      FROM x WHERE x."amount" IS NOT NULL ORDER BY 1, 2
    ON CONFLICT ("variantId", "currency") DO UPDATE
       SET "amount" = excluded."amount", "compareAt" = excluded."compareAt", "derived" = FALSE,
           "updatedAt" = excluded."updatedAt"`;
}
