import { importProblem, type Problems } from "../problems.ts";
import type { ProductRecord } from "../record/product-record.ts";
import type { ProductState } from "../state/product-state.ts";
import type { BatchShop } from "./batch-shop.ts";

/**
 * The product of the shop that a record means: by its id, by the key of its source, or (in Souk's own format) by its
 * SKUs. SKUs that belong to another product are said.
 */
export function findProduct(record: ProductRecord, shop: BatchShop, problems: Problems): ProductState | null {
  const keyed = record.id === null ? undefined : shop.states.get(record.id);
  const known = keyed ?? shop.states.get(shop.byKey.get(record.externalKey ?? "") ?? "");
  const own = known ?? bySkus(record, shop);
  for (const { sku, line } of record.variants) {
    const owner = shop.owners.get(sku);
    if (owner === undefined || owner.productId === own?.id) continue;
    // Of a row that repeats another's SKU that is said already.
    if (problems.errors.some((one) => one.line === line && one.problem.code === "SKU_REPEATED")) continue;
    const problem = importProblem("SKU_TAKEN", { sku, product: owner.name });
    problems.errors.push({ line, column: record.columns.sku, problem });
  }
  return own;
}

function bySkus({ externalKey, variants }: ProductRecord, shop: BatchShop): ProductState | null {
  if (externalKey !== null && !externalKey.startsWith("souk:")) return null;
  const ids = new Set(variants.flatMap(({ sku }) => shop.owners.get(sku)?.productId ?? []));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? (shop.states.get(id) ?? null) : null;
}
