import { importProblem, type Problems } from "../problems.ts";
import type { ProductRecord } from "../record/product-record.ts";
import type { ProductState } from "../state/product-state.ts";
import type { BatchShop } from "./batch-shop.ts";

export interface FoundProduct {
  product: ProductState | null;
  /** By its SKUs alone: that a file holds all variants of its product says nothing of this one's. */
  bySkus: boolean;
}

/**
 * The product of the shop that a record means: by its id, by the key of its source, or (of files that Souk itself
 * writes) by its SKUs. SKUs that belong to another product are said.
 */
export function findProduct(record: ProductRecord, shop: BatchShop, problems: Problems): FoundProduct {
  const keyed = record.id === null ? undefined : shop.states.get(record.id);
  const known = keyed ?? shop.states.get(shop.byKey.get(record.externalKey ?? "") ?? "");
  const own = known ?? findBySkus(record, shop);
  for (const { sku, line } of record.variants) {
    const owner = shop.owners.get(sku);
    if (owner === undefined || owner.productId === own?.id) continue;
    // Of a row that repeats another's SKU that is said already.
    if (problems.errors.some((one) => one.line === line && one.problem.code === "SKU_REPEATED")) continue;
    const problem = importProblem("SKU_TAKEN", { sku, product: owner.name });
    problems.errors.push({ line, column: record.columns.sku, problem });
  }
  return { product: own, bySkus: known === undefined && own !== null };
}

function findBySkus(record: ProductRecord, shop: BatchShop): ProductState | null {
  if (record.externalKey !== null && !/^(souk|shopify):/.test(record.externalKey)) return null;
  const ids = new Set(record.variants.flatMap(({ sku }) => shop.owners.get(sku)?.productId ?? []));
  const [id] = ids;
  const product = ids.size === 1 && id !== undefined ? shop.states.get(id) : undefined;
  return product === undefined || isAnother(record, product) ? null : product;
}

/** Two handles are two products of Shopify's, unless staff gave one of them the other's address here. */
function isAnother({ externalKey, slugFrom }: ProductRecord, product: ProductState): boolean {
  const both = [externalKey, product.externalKey].every((key) => key?.startsWith("shopify:"));
  return both && product.texts.en?.slug !== slugFrom;
}
