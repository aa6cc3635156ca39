import type { ListInput, ProductSort } from "@souk/contracts";
import type { ParamValue } from "@souk/db";
import type { QueryPlan } from "../query-plan.ts";
import type { ListGroups } from "./list-groups.ts";
import type { ListParam } from "./list-params.ts";

/** Where a list's way of counting and sorting changes; tests make both happen with few products. */
export interface ListLimits {
  sortable: number;
  countable: number;
  sample: number;
}
export const LIMITS: ListLimits = { sortable: 1000, countable: 500, sample: 150 };

export type After = readonly [sort: ProductSort, key: string | number, id: string, total: number];

export interface ListRead {
  input: ListInput;
  plan: QueryPlan | null;
  groups: ListGroups;
  after: After | null;
  limits: ListLimits;
}

export function listValues({ input, plan, groups, after, limits }: ListRead): Record<ListParam, ParamValue> {
  const numbers = (values: readonly number[]): string[] => values.map(String);
  const { keys, attributes, edges } = groups;
  return {
    locale: input.locale,
    currency: input.currency,
    limit: input.limit,
    groups: numbers(keys.map(({ group }) => group)),
    kinds: keys.map(({ kind }) => kind),
    refs: keys.map(({ ref }) => ref),
    brands: input.brands ?? [],
    attributeGroups: numbers(attributes.map(({ group }) => group)),
    attributeCodes: attributes.map(({ code }) => code),
    attributeValues: attributes.map(({ value }) => value),
    edgeLows: numbers(edges.map(({ low }) => low)),
    edgeHighs: numbers(edges.map(({ high }) => high)),
    products: plan?.products ?? [],
    words: groups.words,
    chosen: numbers(groups.chosen),
    groupCount: groups.count,
    categoryId: input.categoryId ?? null,
    vehicleId: input.vehicleTypeId ?? null,
    now: null,
    query: plan?.tsquery ?? "",
    nameQuery: plan ? inNames(plan) : "",
    key: after?.[1] ?? null,
    id: after?.[2] ?? null,
    known: after?.[3] ?? null,
    ...limits,
  };
}

/** The words as a tsquery that asks for them in the name. */
function inNames({ words }: QueryPlan): string {
  const quoted = (lexeme: string): string => `'${lexeme.replaceAll(/['\\]/gu, "$&$&")}':A`;
  return words.map(({ lexemes }) => `(${lexemes.map(quoted).join(" | ")})`).join(" & ");
}
