import type { CreateProductInput, ProductDetail } from "@souk/contracts";
import { v7 as newId } from "uuid";
import { findBrand } from "../../admin/products/find-brand.ts";
import { lockProduct } from "../../admin/products/lock-product.ts";
import { readProduct } from "../../admin/products/read-product.ts";
import { writeParts } from "../../admin/products/write-product.ts";
import { dropTags, productTag } from "../../cache/drop-tags.ts";
import { slugify } from "../../catalog/slugify.ts";
import { uniqueSlug } from "../../catalog/slugs.ts";
import type { Tx } from "../../context.ts";
import { bulkRefresh } from "../bulk-refresh.ts";
import type { PriceRule } from "../convert-price.ts";
import { type ImportedProduct, shopifyKey } from "./imported-product.ts";
import { importedCategories } from "./imported-categories.ts";
import { importStock } from "./import-stock.ts";
import type { Stored } from "./find-stored.ts";
import { isSameProduct } from "./same-product.ts";
import type { StoredPictures } from "./store-pictures.ts";
import { toFields } from "./to-fields.ts";

export interface ImportPlan {
  products: readonly ImportedProduct[];
  stored: Stored;
  prices: PriceRule;
  /** Null: nothing is written, only counted. */
  pictures: StoredPictures | null;
  now: Date;
}

export interface ImportCounts {
  created: number;
  changed: number;
  unchanged: number;
  /** Deleted in the shop: they stay so. */
  left: number;
}

/** Writes the whole import in the caller's transaction, or counts what it would be. */
export async function writeImport(
  tx: Tx,
  plan: ImportPlan,
  onProgress: (done: number, total: number) => void,
): Promise<ImportCounts> {
  const counts: ImportCounts = { created: 0, changed: 0, unchanged: 0, left: 0 };
  const categoryOf = plan.pictures === null ? () => null : await categoriesOf(tx, plan);
  const touched: string[] = [];
  for (const [index, product] of plan.products.entries()) {
    const stored = plan.stored.products.get(shopifyKey(product.handle));
    const result = await writeOne(tx, plan, product, { stored, categoryId: categoryOf(product.type) });
    counts[result.outcome] += 1;
    if (result.outcome === "created" || result.outcome === "changed") touched.push(result.id);
    onProgress(index + 1, plan.products.length);
  }
  if (plan.pictures === null) return counts;
  const units = plan.products.flatMap(({ variants }) =>
    variants.map(({ sku, stock }) => ({ sku, quantity: stock })),
  );
  await importStock(
    tx,
    units.filter(({ sku }) => !plan.stored.skus.has(sku)),
    plan.now,
  );
  await bulkRefresh(tx, touched);
  await dropTags(
    tx,
    touched.map((id) => productTag(id)),
  );
  return counts;
}

async function categoriesOf(tx: Tx, { products, now }: ImportPlan) {
  const types = products.flatMap(({ type }) => (type === null ? [] : [type]));
  return importedCategories(tx, [...new Set(types)], now);
}

interface Place {
  stored: { id: string; deleted: boolean } | undefined;
  categoryId: string | null;
}

async function writeOne(
  tx: Tx,
  { prices, pictures, now }: ImportPlan,
  product: ImportedProduct,
  { stored, categoryId }: Place,
): Promise<{ outcome: keyof ImportCounts; id: string }> {
  const id = stored?.id ?? newId();
  if (stored?.deleted) return { outcome: "left", id };
  if (stored && pictures) await lockProduct(tx, id);
  const before = stored ? await readProduct(tx, id) : null;
  const slug = before ? "" : await uniqueSlug(tx, "PRODUCT", "en", slugify(product.handle, "en"), id);
  const own = pictures?.of.get(product.handle) ?? null;
  const fields = toFields(product, { before, categoryId, slug, prices, pictures: own });
  if (before && isSameProduct(before, fields)) return { outcome: "unchanged", id };
  const outcome = before ? "changed" : "created";
  if (pictures) await writeProduct(tx, { id, product, fields, before, now });
  return { outcome, id };
}

interface ToWrite {
  id: string;
  product: ImportedProduct;
  fields: CreateProductInput;
  before: ProductDetail | null;
  now: Date;
}

async function writeProduct(tx: Tx, { id, product, fields, before, now }: ToWrite): Promise<void> {
  const { categoryId, status, featured, isNew, tags, specs, brand } = fields;
  const brandId = await findBrand(tx, brand, now);
  const own = { categoryId, brandId, status, featured, isNew, tags, specs };
  if (before) {
    await tx.product.update({
      where: { id },
      data: { ...own, version: { increment: 1 } },
      select: { id: true },
    });
  } else {
    const key = { id, externalKey: shopifyKey(product.handle), publishedAt: now };
    await tx.product.create({ data: { ...key, ...own }, select: { id: true } });
  }
  await writeParts(tx, id, fields, { before, now });
  const entry = { actorName: "Shopify import", entity: "product", entityId: id, createdAt: now };
  const action = before ? "product.update" : "product.create";
  const after = { name: fields.texts.en.name, skus: fields.variants.map(({ sku }) => sku) };
  await tx.auditLog.create({ data: { ...entry, action, after }, select: { id: true } });
}
