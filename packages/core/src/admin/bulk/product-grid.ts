import type { Currency, GridRow, ProductGrid, ProductTableInput } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { productTable } from "../product-table/product-table.ts";
import { type ProductState, readStates } from "./product-state.ts";

/** A page of the product table as the grid edits it: values instead of words, in the default language. */
export async function productGrid(
  ctx: StaffContext,
  input: ProductTableInput,
): Promise<z.infer<typeof ProductGrid>> {
  const { items, total, nextCursor } = await productTable(ctx, input);
  const states = await readStates(
    ctx.db,
    items.map(({ id }) => id),
  );
  return {
    items: items.flatMap(({ id }) => {
      const state = states.get(id);
      return state ? [toRow(state)] : [];
    }),
    total,
    nextCursor,
  };
}

function toRow(state: ProductState): GridRow {
  const { id, version, name, status, categoryId, brand, taxClass, tags, variants, attributes } = state;
  const [sole] = variants;
  return {
    id,
    version,
    name,
    status,
    categoryId,
    brand,
    taxClass,
    tags,
    attributes,
    variantCount: variants.length,
    MAD: priceOf(state, "MAD"),
    EUR: priceOf(state, "EUR"),
    stock: sole && variants.length === 1 && !sole.bundle ? sole.onHand : null,
  };
}

/** Of all its variants, where they have the same. */
function priceOf({ variants }: ProductState, currency: Currency): GridRow["MAD"] {
  const prices = variants.map((variant) => variant.prices[currency]);
  const one = (values: (number | null)[]): number | null =>
    new Set(values).size === 1 ? (values[0] ?? null) : null;
  return {
    amount: one(prices.map((price) => price?.amount ?? null)),
    compareAt: one(prices.map((price) => price?.compareAt ?? null)),
  };
}
