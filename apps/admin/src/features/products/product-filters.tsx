import { Checkbox, ColumnsIcon, NativeSelect, Pill, Pills, Popover } from "@souk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { useCategoryOptions } from "../../lib/use-category-options.ts";
import { UrlSearch } from "../../parts/url-search.tsx";
import { hiddenColumns, OPTIONAL_COLUMNS, type ProductSearch } from "./product-search.ts";

type Change = { [K in "query" | "categoryId" | "stock" | "hide"]?: ProductSearch[K] | undefined };

/** Words, category, stock and columns; what narrows the list shows as removable pills. */
export function ProductFilters({ search }: { search: ProductSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const categories = useCategoryOptions();
  const change = (changed: Change) => {
    const { cursor: _page, ...rest } = search;
    void navigate({ to: "/products", search: compact({ ...rest, ...changed }), replace: true });
  };
  const stocks = ["low", "out"] as const;
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
          options={stocks.map((value) => ({ value, label: m.products.stockFilter[value] }))}
          value={search.stock ?? ""}
          onChange={(value) => change({ stock: stocks.find((stock) => stock === value) })}
          className="w-36"
        />
        <Columns search={search} onChange={(hide) => change({ hide })} />
      </div>
      <FilterPills search={search} categories={categories} onChange={change} />
    </div>
  );
}

interface PillsProps {
  search: ProductSearch;
  categories: readonly { id: string; name: string }[];
  onChange: (change: Change) => void;
}

function FilterPills({ search, categories, onChange }: PillsProps) {
  const { m } = useI18n();
  const on = [
    { key: "query" as const, name: search.query ? `“${search.query}”` : "" },
    {
      key: "categoryId" as const,
      name: search.categoryId
        ? (categories.find(({ id }) => id === search.categoryId)?.name ?? m.products.category)
        : "",
    },
    { key: "stock" as const, name: search.stock ? m.products.stockFilter[search.stock] : "" },
  ].filter(({ name }) => name !== "");
  if (on.length === 0) return null;
  return (
    <Pills
      label={m.common.activeFilters}
      clearLabel={m.common.clearAll}
      onClear={() => onChange({ query: undefined, categoryId: undefined, stock: undefined })}
    >
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

function Columns({
  search,
  onChange,
}: {
  search: ProductSearch;
  onChange: (hide: string | undefined) => void;
}) {
  const { m } = useI18n();
  const hidden = hiddenColumns(search.hide);
  return (
    <Popover
      label={m.common.columns}
      trigger={{ label: m.common.columns, icon: <ColumnsIcon size={18} />, caret: true }}
    >
      {OPTIONAL_COLUMNS.map((column) => (
        <Checkbox
          key={column}
          label={m.products.column[column]}
          value={!hidden.includes(column)}
          onChange={(shown) => {
            const next = OPTIONAL_COLUMNS.filter((other) =>
              other === column ? !shown : hidden.includes(other),
            );
            onChange(next.length > 0 ? next.join(",") : undefined);
          }}
        />
      ))}
    </Popover>
  );
}
