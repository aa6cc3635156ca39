import type { CreateProductInput, ProductDetail } from "@souk/contracts";
import { v7 as newId } from "uuid";
import { lockProduct } from "../../admin/products/lock-product.ts";
import { readProduct } from "../../admin/products/read-product.ts";
import { writeParts } from "../../admin/products/write-product.ts";
import { dropTags, productTag } from "../../cache/drop-tags.ts";
import type { Tx } from "../../context.ts";
import { bulkInsert, type BulkTables } from "../bulk-insert.ts";
import { bulkRefresh } from "../bulk-refresh.ts";
import { importStock } from "./import-stock.ts";
import type { ImportCounts, ImportPlan } from "./import-plan.ts";
import { type ImportedProduct, shopifyKey } from "./imported-product.ts";
import { addNewProduct, insertNewRows, type NewRows, noNewRows } from "./new-rows.ts";
import { openPlaces, type Places } from "./open-places.ts";
import { isSameProduct } from "./same-product.ts";
import { toFields } from "./to-fields.ts";

/** What one import is about to write. */
interface Work {
  tx: Tx;
  plan: ImportPlan;
  places: Places;
  rows: NewRows;
  log: BulkTables["AuditLog"][];
  touched: string[];
}

/** Writes the whole import in the caller's transaction, or counts what it would be. */
export async function writeImport(
  tx: Tx,
  plan: ImportPlan,
  onProgress: (done: number, total: number) => void,
): Promise<ImportCounts> {
  const counts: ImportCounts = { created: 0, changed: 0, unchanged: 0, left: 0 };
  const work = { tx, plan, places: await openPlaces(tx, plan), rows: noNewRows(), log: [], touched: [] };
  for (const [index, product] of plan.products.entries()) {
    const stored = plan.stored.products.get(shopifyKey(product.handle));
    counts[await (stored ? writeKnown(work, product, stored) : writeNew(work, product))] += 1;
    onProgress(index + 1, plan.products.length);
  }
  if (plan.pictures !== null) await finish(work);
  return counts;
}

async function writeNew(work: Work, product: ImportedProduct): Promise<"created"> {
  const { tx, plan, places, rows } = work;
  if (plan.pictures === null) return "created";
  const place = {
    before: null,
    categoryId: places.categoryOf(product.type),
    slug: places.slugOf(product.handle),
  };
  const pictures = plan.pictures.of.get(product.handle) ?? null;
  const fields = toFields(product, { ...place, prices: plan.prices, pictures });
  const id = newId();
  const externalKey = shopifyKey(product.handle);
  const brandId = await places.brandOf(tx, fields.brand);
  const stock = product.variants.map((variant) => variant.stock);
  addNewProduct(
    { id, externalKey, brandId, fields, stock, locationId: places.locationId, now: plan.now },
    rows,
  );
  note(work, id, "product.create", fields);
  return "created";
}

async function writeKnown(
  work: Work,
  product: ImportedProduct,
  { id, deleted }: { id: string; deleted: boolean },
): Promise<keyof ImportCounts> {
  const { tx, plan } = work;
  if (deleted) return "left";
  if (plan.pictures) await lockProduct(tx, id);
  const before = await readProduct(tx, id);
  const pictures = plan.pictures?.of.get(product.handle) ?? null;
  const fields = toFields(product, { before, categoryId: null, slug: "", prices: plan.prices, pictures });
  if (isSameProduct(before, fields)) return "unchanged";
  if (plan.pictures) await change(work, id, fields, before);
  return "changed";
}

async function change(
  work: Work,
  id: string,
  fields: CreateProductInput,
  before: ProductDetail,
): Promise<void> {
  const { tx, places, plan } = work;
  const { categoryId, status, featured, isNew, tags, specs, brand } = fields;
  const brandId = await places.brandOf(tx, brand);
  const own = { categoryId, brandId, status, featured, isNew, tags, specs };
  await tx.product.update({
    where: { id },
    data: { ...own, version: { increment: 1 } },
    select: { id: true },
  });
  await writeParts(tx, id, fields, { before, now: plan.now });
  note(work, id, "product.update", fields);
}

function note({ plan, log, touched }: Work, id: string, action: string, fields: CreateProductInput): void {
  touched.push(id);
  const after = { name: fields.texts.en.name, skus: fields.variants.map(({ sku }) => sku) };
  const entry = { id: newId(), actorName: "Shopify import", entity: "product", entityId: id };
  log.push({ ...entry, action, after, createdAt: plan.now });
}

/** What is written at once for all, and then what is derived from it. */
async function finish({ tx, plan, rows, log, touched }: Work): Promise<void> {
  await insertNewRows(tx, rows);
  await bulkInsert(tx, "AuditLog", log);
  const known = plan.products.filter(({ handle }) => plan.stored.products.has(shopifyKey(handle)));
  const added = known
    .flatMap(({ variants }) => variants)
    .filter(({ sku }) => !plan.stored.skus.has(sku))
    .map(({ sku, stock }) => ({ sku, quantity: stock }));
  await importStock(tx, added, plan.now);
  await bulkRefresh(tx, touched);
  await dropTags(
    tx,
    touched.map((id) => productTag(id)),
  );
}
