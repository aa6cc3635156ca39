import { Pill, Pills } from "@souk/ui";
import { useI18n } from "../../lib/i18n.ts";
import { useCurrency } from "../../lib/market.ts";
import { countFilters, refine, type SearchSearch } from "./list-search.ts";

interface Props {
  search: SearchSearch;
  onChange: (search: SearchSearch) => void;
}

/** What narrows the list, each removable; "clear all" leaves the bare URL. */
export function FilterPills({ search, onChange }: Props) {
  const { m, format } = useI18n();
  const currency = useCurrency();
  if (countFilters(search) === 0) return null;
  const pills = [
    ...(search.min === undefined
      ? []
      : [{ key: "min" as const, text: m.catalog.atLeast(format.money(search.min * 100, currency)) }]),
    ...(search.max === undefined
      ? []
      : [{ key: "max" as const, text: m.catalog.atMost(format.money(search.max * 100, currency)) }]),
    ...(search.stock ? [{ key: "stock" as const, text: m.catalog.inStock }] : []),
  ];
  return (
    <div className="mb-6">
      <Pills
        label={m.catalog.activeFilters}
        clearLabel={m.catalog.clearAll}
        onClear={() => onChange(search.q === undefined ? {} : { q: search.q })}
      >
        {pills.map(({ key, text }) => (
          <Pill
            key={key}
            removeLabel={m.catalog.removeFilter(text)}
            onRemove={() => onChange(refine(search, { [key]: undefined }))}
          >
            {text}
          </Pill>
        ))}
      </Pills>
    </div>
  );
}
