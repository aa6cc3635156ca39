import {
  asDomainError,
  type BulkFields,
  CURRENCIES,
  type Currency,
  DomainError,
  type DomainProblem,
} from "@souk/contracts";
import { checkPublishable, lackingIn, type Publishable } from "../products/check-product.ts";
import type { BulkRefs } from "./bulk-refs.ts";
import { type Difference, differing } from "./differing.ts";
import type { ProductState } from "./product-state.ts";

export type Plan =
  | { kind: "same" }
  | ({ kind: "changed"; state: ProductState } & Difference)
  | { kind: "refused"; problem: { code: DomainProblem["code"]; details: unknown } };

/**
 * What becomes of a product: the same for the preview and for the edit itself. `wanted` says what it should be, or throws
 * why not; then the rules of the editor are asked.
 */
export function planRow(
  state: ProductState | undefined,
  wanted: (state: ProductState) => BulkFields,
  { refs, now }: { refs: BulkRefs; now: Date },
): Plan {
  try {
    if (!state || state.deleted) throw new DomainError("NOT_FOUND", { entity: "product" });
    const fields = wanted(state);
    refuseUnknown(fields, refs);
    const change = differing(state, { ...fields, ...goesOnSale(state, fields, now) });
    if (!change) return { kind: "same" };
    checkStock(state, change.after);
    checkSale(state, change.after);
    return { kind: "changed", state, ...change };
  } catch (error) {
    const refusal = asDomainError(error);
    if (!refusal) throw error;
    return { kind: "refused", problem: { code: refusal.code, details: refusal.details } };
  }
}

/** A draft that goes on sale is new from that day on. */
function goesOnSale(state: ProductState, { status, publishedAt }: BulkFields, now: Date): BulkFields {
  if (publishedAt !== undefined || state.status !== "DRAFT" || status !== "ACTIVE") return {};
  return new Date(state.publishedAt) <= now ? { publishedAt: now.toISOString() } : {};
}

function refuseUnknown({ categoryId, taxClass, attributes = {} }: BulkFields, refs: BulkRefs): void {
  if (typeof categoryId === "string" && !refs.categories.has(categoryId))
    throw new DomainError("NOT_FOUND", { entity: "category" });
  if (typeof taxClass === "string" && !refs.taxClasses.has(taxClass))
    throw new DomainError("NOT_FOUND", { entity: "taxClass" });
  for (const [code, wanted] of Object.entries(attributes)) {
    const known = refs.attributes.get(code);
    if (!known || (wanted && wanted.type !== known.type))
      throw new DomainError("INVALID_ATTRIBUTE", { code });
    if (wanted && "values" in wanted && !wanted.values.every((value) => known.values.has(value)))
      throw new DomainError("INVALID_ATTRIBUTE", { code });
  }
}

function checkStock({ variants }: ProductState, { stock = {} }: BulkFields): void {
  for (const { id, reserved, onHand } of variants) {
    const wanted = stock[id];
    if (wanted !== undefined && wanted < reserved && wanted !== onHand)
      throw new DomainError("STOCK_BELOW_RESERVED", { reserved, onHand });
  }
}

// A product that is on sale already is only asked where this edit may have broken it.
function checkSale(state: ProductState, after: BulkFields): void {
  const touched = after.status !== undefined || after.prices !== undefined || after.name !== undefined;
  if (!touched || (after.status ?? state.status) !== "ACTIVE") return;
  checkPublishable(saleOf(state, after), lackingIn({ ...saleOf(state, {}), status: state.status }));
}

/** What counts of a product on sale, as an edit leaves it. */
const saleOf = (state: ProductState, after: BulkFields): Publishable => ({
  texts: { en: { name: after.name ?? state.name, description: state.description } },
  variants: state.variants.map(({ id, active, prices }) => ({
    active,
    prices: withoutNull({ ...prices, ...after.prices?.[id] }),
  })),
  pictures: state.pictures,
});

function withoutNull(
  prices: Partial<Record<Currency, object | null | undefined>>,
): Partial<Record<Currency, object>> {
  const kept: Partial<Record<Currency, object>> = {};
  for (const currency of CURRENCIES) {
    const price = prices[currency];
    if (price) kept[currency] = price;
  }
  return kept;
}
