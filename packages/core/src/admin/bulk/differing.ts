import { type BulkFields, CURRENCIES, type ProductAttributeInput } from "@souk/contracts";
import type { ProductState } from "./product-state.ts";

export interface Difference {
  before: BulkFields;
  after: BulkFields;
}

/** The part of `wanted` that a product isn't yet, beside what it is there; null where it is all of it. */
export function differing(state: ProductState, wanted: BulkFields): Difference | null {
  const change: Difference = { before: {}, after: {} };
  for (const part of [ofProduct, ofPrices, ofStock, ofAttributes]) {
    const { before, after } = part(state, wanted);
    Object.assign(change.before, before);
    Object.assign(change.after, after);
  }
  return Object.keys(change.after).length === 0 ? null : change;
}

/** As JSON keeps it, whatever the order of its keys. */
export function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left, sorted) === JSON.stringify(right, sorted);
}

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function ofProduct(state: ProductState, wanted: BulkFields): Difference {
  const { name, status, publishedAt, categoryId, brand, taxClass, tags } = wanted;
  const change: Difference = { before: {}, after: {} };
  const take = <Key extends "name" | "status" | "publishedAt" | "categoryId" | "brand" | "taxClass" | "tags">(
    key: Key,
    before: BulkFields[Key],
    after: BulkFields[Key],
  ): void => {
    if (after === undefined || isSame(before, after)) return;
    change.before[key] = before;
    change.after[key] = after;
  };
  take("name", state.name, name);
  take("status", state.status, status);
  take("publishedAt", state.publishedAt, publishedAt);
  take("categoryId", state.categoryId, categoryId);
  take("brand", state.brand, state.brand?.toLowerCase() === brand?.toLowerCase() ? state.brand : brand);
  take("taxClass", state.taxClass, taxClass);
  take("tags", state.tags, tags);
  return change;
}

function ofPrices(state: ProductState, { prices = {} }: BulkFields): Difference {
  const before: NonNullable<BulkFields["prices"]> = {};
  const after: NonNullable<BulkFields["prices"]> = {};
  for (const [id, wanted] of Object.entries(prices)) {
    const old = state.variants.find((variant) => variant.id === id)?.prices ?? {};
    for (const currency of CURRENCIES) {
      const [now, then] = [old[currency] ?? null, wanted[currency]];
      if (then === undefined || isSame(now, then)) continue;
      before[id] = { ...before[id], [currency]: now };
      after[id] = { ...after[id], [currency]: then };
    }
  }
  return Object.keys(after).length === 0
    ? { before: {}, after: {} }
    : { before: { prices: before }, after: { prices: after } };
}

function ofStock(state: ProductState, { stock = {} }: BulkFields): Difference {
  const changed = Object.entries(stock).flatMap(([id, wanted]) => {
    const now = state.variants.find((variant) => variant.id === id)?.onHand ?? 0;
    return now === wanted ? [] : [{ id, now, wanted }];
  });
  if (changed.length === 0) return { before: {}, after: {} };
  return {
    before: { stock: Object.fromEntries(changed.map(({ id, now }) => [id, now])) },
    after: { stock: Object.fromEntries(changed.map(({ id, wanted }) => [id, wanted])) },
  };
}

function ofAttributes(state: ProductState, { attributes = {} }: BulkFields): Difference {
  const changed = Object.entries(attributes).flatMap(([code, wanted]) => {
    const now = state.attributes.find((attribute) => attribute.code === code) ?? null;
    return isSame(ordered(now), ordered(wanted)) ? [] : [{ code, now, wanted }];
  });
  if (changed.length === 0) return { before: {}, after: {} };
  return {
    before: { attributes: Object.fromEntries(changed.map(({ code, now }) => [code, now])) },
    after: { attributes: Object.fromEntries(changed.map(({ code, wanted }) => [code, wanted])) },
  };
}

// The values of a choice have no order of their own.
function ordered(attribute: ProductAttributeInput | null): unknown {
  if (!attribute || !("values" in attribute)) return attribute;
  return { ...attribute, values: attribute.values.toSorted((a, b) => (a < b ? -1 : 1)) };
}
