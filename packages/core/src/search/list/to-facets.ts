import type { Facet, FacetKind, FacetValue, ListInput } from "@souk/contracts";
import { KINDS, PRICES_KIND } from "../index/key-kinds.ts";
import type { FacetRow } from "./facet-row.ts";
import { priceSteps } from "./price-steps.ts";

const ATTRIBUTE_FACETS: Record<NonNullable<FacetRow["attribute"]>["type"], FacetKind> = {
  TEXT: "choice",
  CHOICE: "choice",
  COLOUR: "colour",
  NUMBER: "number",
  BOOLEAN: "boolean",
};
const OWN_FACETS = new Map<string, FacetKind>([
  ["CATEGORY", "category"],
  ["BRAND", "brand"],
  ["AVAILABLE", "availability"],
  ["RATING", "rating"],
  ["MAKE", "vehicle"],
  ["TYPE", "vehicle"],
]);
const FIRST: readonly FacetKind[] = ["category", "vehicle", "availability", "price", "rating", "brand"];

/** The counted values as facets: those without a product are left out unless they are chosen. */
export function toFacets(rows: readonly FacetRow[], input: ListInput, total: number): Facet[] {
  const universal = rows.find((row) => row.kind === KINDS.universal)?.n ?? 0;
  const shown = rows
    .filter((row) => row.n > 0 || row.selected)
    // A vehicle leaves what fits it and what fits all.
    .map((row) => (OWN_FACETS.get(row.kind) === "vehicle" ? { ...row, n: row.n + universal } : row));
  const own = FIRST.flatMap((kind) => {
    const values =
      kind === "price"
        ? priceSteps(
            shown
              .filter((row) => row.kind.startsWith(PRICES_KIND))
              .map(({ ref, n }) => ({ low: Number(ref), n })),
            { input, total },
          )
        : shown
            .filter((row) => OWN_FACETS.get(row.kind) === kind)
            .flatMap(toValue)
            .toSorted(kind === "rating" ? byStars : byCount);
    return values.length === 0 ? [] : [{ kind, code: kind, label: null, unit: null, values }];
  });
  return [...own, ...attributeFacets(shown)];
}

function attributeFacets(rows: readonly FacetRow[]): Facet[] {
  const groups = Map.groupBy(
    rows.filter((row) => row.attribute !== null),
    (row) => row.kind,
  );
  const placed = [...groups.values()].flatMap((of) => {
    const attribute = of[0]?.attribute;
    if (!attribute) return [];
    const { code, label, unit, type, place } = attribute;
    const kind = ATTRIBUTE_FACETS[type];
    const order = kind === "number" ? byNumber : byCount;
    const facet: Facet = { kind, code, label, unit, values: of.flatMap(toValue).toSorted(order) };
    return [{ place, facet }];
  });
  return placed
    .toSorted((x, y) => x.place - y.place || x.facet.code.localeCompare(y.facet.code))
    .map(({ facet }) => facet);
}

// What has lost its brand, category or vehicle has no label any more.
function toValue({ value, label, hex, n, selected, kind }: FacetRow): FacetValue[] {
  if (value === null || label === null) return [];
  return [{ value: kind === "AVAILABLE" ? "true" : value, label, hex, count: n, selected }];
}

const byCount = (x: FacetValue, y: FacetValue): number => y.count - x.count || x.label.localeCompare(y.label);
// The strictest first, which fewest products pass.
const byStars = (x: FacetValue, y: FacetValue): number => Number(y.value) - Number(x.value);
const byNumber = (x: FacetValue, y: FacetValue): number => Number(x.value) - Number(y.value);
