import type { ListInput } from "@souk/contracts";
import { KINDS, PRICE_KIND, PRICES_KIND, WORD_KIND } from "../index/key-kinds.ts";
import type { QueryPlan } from "../query-plan.ts";
import { coverRange, type AmountRange } from "./price-buckets.ts";

/** What a list is narrowed by: all groups must hold, of a group's keys any. Numbers that the statements know too. */
export const GROUP = {
  currency: 1,
  text: 2,
  category: 3,
  collection: 4,
  brand: 5,
  price: 6,
  available: 7,
  vehicle: 8,
  tag: 9,
  rating: 10,
  /** One for each attribute from here on. */
  attribute: 20,
  /** One for each word from here on; together they are the group `text`. */
  word: 100,
} as const;

/** An index of what is asked for, in columns: the statements take them as arrays. */
export interface ListGroups {
  keys: { group: number; kind: string; ref: string }[];
  attributes: { group: number; code: string; value: string }[];
  edges: AmountRange[];
  /** How many groups must hold, words as one. */
  count: number;
  words: number;
  /** Groups of facets that something is chosen of: each counts without its own. */
  chosen: number[];
}

const MAX_PRICE = 2_000_000_000;

export function listGroups(input: ListInput, plan: QueryPlan | null): ListGroups {
  const { currency, inStock, collectionId } = input;
  const groups: ListGroups = { keys: [], attributes: [], edges: [], count: 0, words: 0, chosen: [] };
  const must = (group: number, kind: string, refs: readonly string[]): void => {
    groups.count += 1;
    groups.keys.push(...refs.map((ref) => ({ group, kind, ref })));
  };
  must(GROUP.currency, KINDS.currency, [currency]);
  if (input.categoryId !== undefined) must(GROUP.category, KINDS.category, [input.categoryId]);
  if (collectionId !== undefined) must(GROUP.collection, KINDS.collection, [collectionId]);
  if (input.tags && input.tags.length > 0) must(GROUP.tag, KINDS.tag, input.tags);
  // Brands are asked for by their slugs: the statement finds their ids.
  if (input.brands && input.brands.length > 0) chosen(groups, GROUP.brand);
  if (inStock === true) {
    must(GROUP.available, KINDS.available, [currency]);
    groups.chosen.push(GROUP.available);
  }
  if (input.minRating !== undefined) {
    must(GROUP.rating, KINDS.rating, [String(input.minRating)]);
    groups.chosen.push(GROUP.rating);
  }
  addVehicle(groups, input);
  addPrice(groups, input);
  for (const [index, { code, values }] of (input.attributes ?? []).entries()) {
    const group = GROUP.attribute + index;
    chosen(groups, group);
    groups.attributes.push(...values.map((value) => ({ group, code, value: written(value) })));
  }
  if (plan) addWords(groups, plan);
  return groups;
}

function chosen(groups: ListGroups, group: number): void {
  groups.count += 1;
  groups.chosen.push(group);
}

/** A number as the database writes it: 12.50 in an address is 12.5. */
function written(value: string): string {
  return /^-?\d{1,15}(\.\d{1,10})?$/u.test(value) ? String(Number(value)) : value;
}

function addVehicle(groups: ListGroups, input: ListInput): void {
  const { vehicleTypeId } = input;
  if (vehicleTypeId === undefined) return;
  chosen(groups, GROUP.vehicle);
  // A facet names makes, the garage types; an id is of one of them alone.
  for (const kind of [KINDS.type, KINDS.model, KINDS.make])
    groups.keys.push({ group: GROUP.vehicle, kind, ref: vehicleTypeId });
  // What has no fitment at all fits every vehicle: a guitar doesn't vanish for a car.
  groups.keys.push({ group: GROUP.vehicle, kind: KINDS.universal, ref: KINDS.universal });
}

function addPrice(groups: ListGroups, { currency, minPrice, maxPrice }: ListInput): void {
  if (minPrice === undefined && maxPrice === undefined) return;
  chosen(groups, GROUP.price);
  const cover = coverRange({ low: minPrice ?? 0, high: maxPrice ?? MAX_PRICE });
  const group = GROUP.price;
  for (const low of cover.wide)
    groups.keys.push({ group, kind: `${PRICES_KIND}${currency}`, ref: String(low) });
  for (const low of cover.narrow)
    groups.keys.push({ group, kind: `${PRICE_KIND}${currency}`, ref: String(low) });
  groups.edges = cover.edges;
}

function addWords(groups: ListGroups, plan: QueryPlan): void {
  if (plan.words.length === 0 && plan.products.length === 0) return;
  groups.count += 1;
  groups.words = plan.words.length;
  for (const [index, { lexemes }] of plan.words.entries()) {
    for (const ref of lexemes)
      groups.keys.push({ group: GROUP.word + index, kind: `${WORD_KIND}${plan.locale}`, ref });
  }
}
