import { Pill, Pills } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import type { ProductSearch } from "./product-search.ts";

type Filter =
  | "query"
  | "categoryId"
  | "brandId"
  | "tag"
  | "attribute"
  | "stock"
  | "minPrice"
  | "maxPrice"
  | "lacks"
  | "scheduled";
type Change = { [K in Filter]?: undefined };

interface Props {
  search: ProductSearch;
  categories: readonly { id: string; name: string }[];
  onChange: (change: Change) => void;
}

/** What narrows the list, each with a way to take it away. */
export function FilterPills({ search, categories, onChange }: Props) {
  const { m } = useI18n();
  const on = usePills(search, categories);
  if (on.length === 0) return null;
  const none: Change = Object.fromEntries(on.map(({ key }) => [key, undefined]));
  return (
    <Pills label={m.common.activeFilters} clearLabel={m.common.clearAll} onClear={() => onChange(none)}>
      {on.map(({ key, name }) => (
        <Pill
          key={key}
          removeLabel={m.common.removeFilter(name)}
          onRemove={() => onChange({ [key]: undefined })}
        >
          {name}
        </Pill>
      ))}
    </Pills>
  );
}

function usePills(search: ProductSearch, categories: Props["categories"]): { key: Filter; name: string }[] {
  const { m, format } = useI18n();
  const { filter } = m.products;
  const { brandId, categoryId, minPrice, maxPrice } = search;
  const brand = useQuery({
    ...trpc.brands.get.queryOptions({ id: brandId ?? "" }),
    enabled: brandId !== undefined,
  });
  const price = (amount: number | undefined, words: string): string =>
    amount === undefined ? "" : `${words} ${format.money(amount, "MAD")}`;
  const all: { key: Filter; name: string }[] = [
    { key: "query", name: search.query ? `“${search.query}”` : "" },
    {
      key: "categoryId",
      name: categoryId ? (categories.find(({ id }) => id === categoryId)?.name ?? m.products.category) : "",
    },
    { key: "brandId", name: brandId ? (brand.data?.name ?? filter.brand) : "" },
    { key: "tag", name: search.tag ? `${filter.tag}: ${search.tag}` : "" },
    { key: "attribute", name: search.attribute?.replace(":", ": ") ?? "" },
    { key: "stock", name: search.stock ? m.products.stockFilter[search.stock] : "" },
    { key: "minPrice", name: price(minPrice, filter.minPrice) },
    { key: "maxPrice", name: price(maxPrice, filter.maxPrice) },
    { key: "lacks", name: search.lacks ? filter.lacking[search.lacks] : "" },
    { key: "scheduled", name: search.scheduled ? filter.scheduled : "" },
  ];
  return all.filter(({ name }) => name !== "");
}
