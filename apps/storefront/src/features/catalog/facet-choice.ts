import type { Facet, FacetValue } from "@souk/contracts";
import { refine, toggleValue, valuesOf, type SearchSearch } from "@souk/contracts/list-url";

/** The list with one value of a facet put on or taken off; of category, price and vehicle only one can be on. */
export function choose(search: SearchSearch, facet: Facet, value: string): SearchSearch {
  const off = isChosen(search, facet, value);
  if (facet.kind === "price") {
    const { min, max } = boundsOf(value);
    return refine(search, off ? { min: undefined, max: undefined } : { min, max });
  }
  if (facet.kind === "availability") return refine(search, { stock: off ? undefined : true });
  if (facet.kind === "rating") return refine(search, { stars: off ? undefined : value });
  const name = paramOf(facet);
  if (facet.kind === "category" || facet.kind === "vehicle")
    return refine(search, { [name]: off ? undefined : value });
  return refine(search, { [name]: toggleValue(search[name], value) });
}

/** Whether the address says so: quicker than the answer that will confirm it. */
export function isChosen(search: SearchSearch, facet: Facet, value: string): boolean {
  if (facet.kind === "price") {
    const { min, max } = boundsOf(value);
    return (min !== undefined || max !== undefined) && search.min === min && search.max === max;
  }
  if (facet.kind === "availability") return search.stock === true;
  if (facet.kind === "rating") return String(search.stars) === value;
  return valuesOf(search[paramOf(facet)]).includes(value);
}

/** How many of its values are on. */
export function countChosen(search: SearchSearch, facet: Facet): number {
  if (facet.kind === "price") return search.min === undefined && search.max === undefined ? 0 : 1;
  return facet.values.filter(({ value }) => isChosen(search, facet, value)).length;
}

type Param = "in" | "brand" | "vehicle" | `a.${string}`;

function paramOf({ kind, code }: Facet): Param {
  if (kind === "category") return "in";
  if (kind === "brand" || kind === "vehicle") return kind;
  return `a.${code}`;
}

/** Whole units; an open end is left out. */
function boundsOf(value: string): { min: number | undefined; max: number | undefined } {
  const [low, high] = value.split("-").map((part) => (part === "" ? 0 : Number(part) / 100));
  return { min: low || undefined, max: high || undefined };
}

export interface Words {
  yes: string;
  no: string;
  inStock: string;
  starsUp: (stars: number) => string;
  number: (value: number) => string;
  money: (minor: number) => string;
  priceRange: (from: string, to: string) => string;
  atLeast: (price: string) => string;
  atMost: (price: string) => string;
}

/** What a value is called. */
export function labelOf(
  facet: Facet,
  { value, label }: Pick<FacetValue, "value" | "label">,
  words: Words,
): string {
  if (facet.kind === "boolean") return value === "true" ? words.yes : words.no;
  if (facet.kind === "availability") return words.inStock;
  if (facet.kind === "rating") return words.starsUp(Number(value));
  if (facet.kind === "number") {
    const figure = words.number(Number(value));
    return facet.unit === null ? figure : `${figure} ${facet.unit}`;
  }
  if (facet.kind !== "price") return label;
  const { min, max } = boundsOf(value);
  if (max === undefined) return words.atLeast(words.money((min ?? 0) * 100));
  return min === undefined
    ? words.atMost(words.money(max * 100))
    : words.priceRange(words.money(min * 100), words.money(max * 100));
}
