import { type BulkCells, type BulkFields, DomainError, HAND_PRICED } from "@souk/contracts";
import type { ProductState } from "./product-state.ts";

/** What the cells that were typed make of a product. SEVERAL_VARIANTS for a stock that isn't one variant's. */
export function wantedByCells(state: ProductState, cells: BulkCells): BulkFields {
  const { name, status, categoryId, brand, taxClass, tags, stock } = cells;
  const prices = pricesOf(state, cells);
  const attributes = attributesOf(cells);
  return {
    ...(name !== undefined && { name }),
    ...(status !== undefined && { status }),
    ...(categoryId !== undefined && { categoryId }),
    ...(brand !== undefined && { brand }),
    ...(taxClass !== undefined && { taxClass }),
    ...(tags !== undefined && { tags: [...new Set(tags)] }),
    ...(stock !== undefined && { stock: { [soleVariant(state)]: stock } }),
    ...(prices && { prices }),
    ...(attributes && { attributes }),
  };
}

function soleVariant({ variants }: ProductState): string {
  const [first] = variants;
  const own = variants.filter(({ bundle }) => !bundle);
  if (!first || variants.length > 1 || own.length === 0)
    throw new DomainError("SEVERAL_VARIANTS", { variants: own.length });
  return first.id;
}

function pricesOf({ variants }: ProductState, cells: BulkCells): BulkFields["prices"] {
  if (!cells.MAD && !cells.EUR) return undefined;
  const prices: NonNullable<BulkFields["prices"]> = {};
  for (const { id, prices: old } of variants) {
    const changed: (typeof prices)[string] = {};
    for (const currency of HAND_PRICED) {
      const cell = cells[currency];
      if (!cell) continue;
      const amount = cell.amount === undefined ? (old[currency]?.amount ?? null) : cell.amount;
      const compareAt = cell.compareAt === undefined ? (old[currency]?.compareAt ?? null) : cell.compareAt;
      changed[currency] = amount === null ? null : { amount, compareAt };
    }
    prices[id] = changed;
  }
  return prices;
}

function attributesOf({ attributes = [], clearAttributes = [] }: BulkCells): BulkFields["attributes"] {
  if (attributes.length + clearAttributes.length === 0) return undefined;
  return Object.fromEntries([
    ...clearAttributes.map((code) => [code, null] as const),
    ...attributes.map((attribute) => [attribute.code, attribute] as const),
  ]);
}
