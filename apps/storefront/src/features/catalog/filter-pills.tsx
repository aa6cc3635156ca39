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
import { useI18n } from "../../lib/i18n.ts";
import type { FacetsProps } from "./facets.tsx";
import { useFacetWords } from "./use-facet-words.ts";
import type { NamingParam } from "./unknown-values.ts";
import type { NameOf } from "./use-value-names.ts";

interface Chosen {
  key: string;
  text: string;
  without: SearchSearch;
}

type Props = Pick<FacetsProps, "search" | "onChange"> & { nameOf: NameOf };

/** What narrows the list, each removable; "clear all" leaves the bare URL. */
export function FilterPills({ nameOf, search, onChange }: Props) {
  const { m } = useI18n();
  const pills = useChosen(nameOf, search);
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

function useChosen(nameOf: NameOf, search: SearchSearch): Chosen[] {
  const { m } = useI18n();
  const words = useFacetWords();
  const single = (key: "min" | "max" | "stock" | "stars", text: string): Chosen => ({
    key,
    text,
    without: refine(search, { [key]: undefined }),
  });
  // What has no name yet is shown as soon as it has one.
  const several = (name: NamingParam): Chosen[] =>
    valuesOf(search[name]).flatMap((value) => {
      const text = nameOf(name, value);
      if (text === null || value === "all") return [];
      return [
        {
          key: `${name} ${value}`,
          text,
          without: refine(search, { [name]: toggleValue(search[name], value) }),
        },
      ];
    });
  return [
    ...several("in"),
    ...several("vehicle"),
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
