import type { Facet } from "@souk/contracts";
import {
  countFilters,
  isAttributeParam,
  refine,
  toggleValue,
  valuesOf,
  withoutFilters,
  type SearchSearch,
} from "@souk/contracts/list-url";
import { Pill, Pills } from "@souk/ui";
import { useVehicle } from "../../lib/garage/use-garage.ts";
import { vehicleName } from "../../lib/garage/vehicle-name.ts";
import { useI18n } from "../../lib/i18n.ts";
import { labelOf } from "./facet-choice.ts";
import type { FacetsProps } from "./facets.tsx";
import { useFacetWords } from "./use-facet-words.ts";

interface Chosen {
  key: string;
  text: string;
  without: SearchSearch;
}

/** What narrows the list, each removable; "clear all" leaves the bare URL. */
export function FilterPills({ facets, search, onChange }: FacetsProps) {
  const { m } = useI18n();
  const pills = useChosen(facets, search);
  if (countFilters(search) === 0) return null;
  return (
    <div className="mb-6">
      <Pills
        label={m.catalog.activeFilters}
        clearLabel={m.catalog.clearAll}
        onClear={() => onChange(withoutFilters(search))}
      >
        {pills.map(({ key, text, without }) => (
          <Pill key={key} removeLabel={m.catalog.removeFilter(text)} onRemove={() => onChange(without)}>
            <bdi>{text}</bdi>
          </Pill>
        ))}
      </Pills>
    </div>
  );
}

function useChosen(facets: readonly Facet[], search: SearchSearch): Chosen[] {
  const { m } = useI18n();
  const words = useFacetWords();
  const vehicle = useVehicle(search.vehicle === "all" ? null : search.vehicle);
  const single = (key: "min" | "max" | "stock" | "stars", text: string): Chosen => ({
    key,
    text,
    without: refine(search, { [key]: undefined }),
  });
  const several = (name: "brand" | "tag" | "in" | "vehicle" | `a.${string}`): Chosen[] =>
    valuesOf(search[name]).map((value) => ({
      key: `${name} ${value}`,
      text: nameOf(facets, name, value, words),
      without: refine(search, { [name]: toggleValue(search[name], value) }),
    }));
  return [
    ...several("in"),
    ...several("vehicle")
      .filter(({ text }) => text !== "all")
      .map((pill) => (vehicle ? { ...pill, text: vehicleName(vehicle) } : pill)),
    ...several("brand"),
    ...several("tag"),
    ...Object.keys(search)
      .filter(isAttributeParam)
      .flatMap((name) => several(name)),
    ...(search.min === undefined ? [] : [single("min", m.catalog.atLeast(words.money(search.min * 100)))]),
    ...(search.max === undefined ? [] : [single("max", m.catalog.atMost(words.money(search.max * 100)))]),
    ...(search.stars === undefined ? [] : [single("stars", m.catalog.starsUp(search.stars))]),
    ...(search.stock ? [single("stock", m.catalog.inStock)] : []),
  ];
}

/** The value's name where the answer has told it; as it is written in the address until then. */
function nameOf(
  facets: readonly Facet[],
  name: string,
  value: string,
  words: ReturnType<typeof useFacetWords>,
): string {
  const code = name === "in" ? "category" : name.replace(/^a\./, "");
  const facet = facets.find((known) => known.code === code);
  const entry = facet?.values.find((known) => known.value === value);
  if (!facet || !entry) return value;
  const text = labelOf(facet, entry, words);
  // "Yes" alone says nothing.
  return facet.kind === "boolean" && facet.label !== null ? `${facet.label}: ${text}` : text;
}
