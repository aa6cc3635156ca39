import { Button, FilterIcon, NativeSelect, Popover } from "@souk/ui";
import { STOCK_FILTERS } from "@souk/contracts";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { moneyText, parseMoney } from "../../lib/money-text.ts";
import { compact } from "../../lib/search-params.ts";
import { useCategoryOptions } from "../../lib/use-category-options.ts";
import { UrlSearch } from "../../parts/url-search.tsx";
import { ColumnPicker } from "./column-picker.tsx";
import { FilterFields, type MoreFilters } from "./filter-fields.tsx";
import { FilterPills } from "./filter-pills.tsx";
import type { ProductSearch } from "./product-search.ts";

export type Change = { [K in keyof ProductSearch]?: ProductSearch[K] | undefined };

/** Words, category, stock, all other filters and the columns; what narrows the list shows as removable pills. */
export function ProductFilters({ search }: { search: ProductSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const categories = useCategoryOptions();
  const change = (changed: Change) => {
    const { cursor: _page, ...rest } = search;
    void navigate({ to: "/products", search: compact({ ...rest, ...changed }), replace: true });
  };
  return (
    <div className="flex flex-col gap-3 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <UrlSearch
          label={m.products.searchLabel}
          placeholder={m.products.searchPlaceholder}
          value={search.query ?? ""}
          onSearch={(query) => change({ query: query || undefined })}
        />
        <NativeSelect
          label={m.products.category}
          hideLabel
          placeholder={m.products.category}
          options={categories.map(({ id, label }) => ({ value: id, label }))}
          value={search.categoryId ?? ""}
          onChange={(id) => change({ categoryId: id || undefined })}
          className="w-44"
        />
        <NativeSelect
          label={m.products.stock}
          hideLabel
          placeholder={m.products.stock}
          options={STOCK_FILTERS.map((value) => ({ value, label: m.products.stockFilter[value] }))}
          value={search.stock ?? ""}
          onChange={(value) => change({ stock: STOCK_FILTERS.find((stock) => stock === value) })}
          className="w-36"
        />
        <Popover
          label={m.products.filters}
          trigger={{ label: m.products.filters, icon: <FilterIcon size={18} />, caret: true }}
        >
          {(close) => (
            <More
              search={search}
              onApply={(changed) => {
                close();
                change(changed);
              }}
            />
          )}
        </Popover>
        <ColumnPicker search={search} onChange={(columns) => change({ columns })} />
      </div>
      <FilterPills search={search} categories={categories} onChange={change} />
    </div>
  );
}

function More({ search, onApply }: { search: ProductSearch; onApply: (change: Change) => void }) {
  const { m } = useI18n();
  const [filters, setFilters] = useState<MoreFilters>(() => ({
    brandId: search.brandId ?? "",
    tag: search.tag ?? "",
    attribute: search.attribute ?? "",
    minPrice: moneyText(search.minPrice ?? null),
    maxPrice: moneyText(search.maxPrice ?? null),
    lacks: search.lacks ?? "",
    scheduled: search.scheduled ?? false,
  }));
  return (
    <form
      className="flex w-72 flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onApply({
          brandId: filters.brandId || undefined,
          tag: filters.tag || undefined,
          attribute: filters.attribute || undefined,
          minPrice: parseMoney(filters.minPrice) ?? undefined,
          maxPrice: parseMoney(filters.maxPrice) ?? undefined,
          lacks: filters.lacks || undefined,
          scheduled: filters.scheduled || undefined,
        });
      }}
    >
      <FilterFields filters={filters} onChange={setFilters} />
      <Button type="submit">{m.products.filter.apply}</Button>
    </form>
  );
}
