import { isDeepStrictEqual } from "node:util";
import { CURRENCIES, type ImportProblem } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { PriceRule } from "../convert-price.ts";
import { pricesOf } from "../convert-price.ts";
import { importProblem } from "../problems.ts";
import type { ProductRecord, VariantRecord } from "../record/product-record.ts";
import type { ProductState, VariantState } from "../state/product-state.ts";
import type { MergedOptions } from "./merge-options.ts";

export interface VariantMerge {
  record: ProductRecord;
  before: ProductState | null;
  merged: MergedOptions;
  prices: PriceRule;
  pictures: ReadonlyMap<string, string>;
  /** Says what is wrong with a variant. */
  refuse(variant: VariantRecord, problem: ImportProblem): void;
}

/** The variants that a product will have: the file's over those that it has. */
export function mergeVariants(merge: VariantMerge): VariantState[] {
  const { record, before } = merge;
  const stored = new Map(before?.variants.map((variant) => [variant.sku, variant]));
  const removed = new Map(before?.removedVariants.map(({ sku, id }) => [sku, id]));
  const told = new Map(
    record.variants.map((variant) => {
      const known = stored.get(variant.sku);
      return [
        variant.sku,
        mergeVariant(merge, variant, known ?? fresh(removed.get(variant.sku) ?? newId(), variant)),
      ];
    }),
  );
  if (record.allVariants) return [...told.values()];
  const kept = before?.variants.map((variant) => told.get(variant.sku) ?? variant) ?? [];
  const added = [...told.values()].filter(({ sku }) => !stored.has(sku));
  return [...kept, ...added];
}

function fresh(id: string, { sku }: VariantRecord): VariantState {
  const none = { barcode: null, weightGrams: 0, lowStockAt: 5, active: true, mediaId: null };
  return { id, sku, values: [], ...none, prices: {}, onHand: 0, reserved: 0 };
}

function mergeVariant(merge: VariantMerge, told: VariantRecord, known: VariantState): VariantState {
  const { merged, before, prices, pictures } = merge;
  const isNew = !before?.variants.some(({ id }) => id === known.id);
  const codes = merged.codesOf(told.values) ?? known.values;
  if (codes.length !== merged.options.length || codes.includes("")) {
    const option = merged.options.map(({ label }) => label.en ?? "").join(", ");
    merge.refuse(told, importProblem("OPTION_VALUE_MISSING", { option }));
  }
  const onHand = told.stock !== undefined && (isNew || !told.stockOnlyNew) ? told.stock : known.onHand;
  if (onHand < known.reserved && onHand !== known.onHand)
    merge.refuse(told, importProblem("STOCK_BELOW_RESERVED", { reserved: known.reserved }));
  return {
    ...known,
    values: codes,
    barcode: told.barcode === undefined ? known.barcode : told.barcode,
    weightGrams: told.weightGrams ?? known.weightGrams,
    lowStockAt: told.lowStockAt ?? known.lowStockAt,
    active: told.active ?? known.active,
    mediaId: pictureOf(told, known, pictures),
    prices: mergePrices(told, known, prices),
    onHand,
    ...(isNew && told.sellsAhead === true && { sellsAhead: true }),
  };
}

function pictureOf(
  { image }: VariantRecord,
  known: VariantState,
  pictures: ReadonlyMap<string, string>,
): string | null {
  if (image === undefined) return known.mediaId;
  return image === null ? null : (pictures.get(image) ?? known.mediaId);
}

function mergePrices(told: VariantRecord, known: VariantState, rule: PriceRule): VariantState["prices"] {
  if (told.price) {
    const prices = pricesOf(told.price.amount, told.price.compareAt, rule);
    // Where it is the same, the other currency's stays as well: staff may have given it by hand.
    const stays = isDeepStrictEqual(prices[rule.currency], known.prices[rule.currency]);
    return stays ? known.prices : { ...known.prices, ...prices };
  }
  const next = { ...known.prices };
  for (const currency of CURRENCIES) {
    const price = told.prices[currency];
    if (price === null) delete next[currency];
    else if (price !== undefined) next[currency] = price;
  }
  return next;
}
