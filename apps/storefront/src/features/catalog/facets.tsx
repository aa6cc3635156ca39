import type { Facet } from "@souk/contracts";
import type { SearchSearch } from "@souk/contracts/list-url";
import { FacetGroup } from "./facet-group.tsx";
import { PriceFilter } from "./price-filter.tsx";

export interface FacetsProps {
  facets: readonly Facet[];
  search: SearchSearch;
  onChange: (search: SearchSearch) => void;
}

const bare = (kind: "availability" | "price", values: Facet["values"]): Facet => ({
  kind,
  code: kind,
  label: null,
  unit: null,
  values,
});
const inStock = { value: "in-stock", label: "", hex: null, count: 0, selected: false };

/** What every list can be narrowed by, also before its facets are known. */
const ALWAYS: readonly Facet[] = [bare("availability", [inStock]), bare("price", [])];

/** Everything a list can be narrowed by. */
export function Facets({ facets, search, onChange }: FacetsProps) {
  const missing = ALWAYS.filter(({ kind }) => !facets.some((facet) => facet.kind === kind));
  return [...facets, ...missing].map((facet) => (
    <FacetGroup
      key={facet.code}
      facet={facet}
      counted={!missing.includes(facet)}
      search={search}
      onChange={onChange}
    >
      {facet.kind === "price" ? <PriceFilter search={search} onChange={onChange} /> : null}
    </FacetGroup>
  ));
}
