import { STOCK_LEVEL_FILTERS } from "@souk/contracts";
import { NativeSelect, tabLinkClass, tabRowClass } from "@souk/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { Page } from "../../parts/page.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import type { StockSearch } from "./stock-search.ts";
import { StockTable } from "./stock-table.tsx";
import { useLocations } from "./use-locations.ts";

/** Every variant and what of it lies where; what is shown is what the URL says. */
export function StockPage({ search }: { search: StockSearch }) {
  const { m } = useI18n();
  return (
    <Page title={m.stock.title}>
      <FilterTabs search={search} />
      <Filters search={search} />
      <StockTable search={search} />
    </Page>
  );
}

function FilterTabs({ search }: { search: StockSearch }) {
  const { m } = useI18n();
  const { filter: _filter, cursor: _page, ...rest } = search;
  const tabs = [
    { id: "all", label: m.common.all, search: rest, active: search.filter === undefined },
    ...STOCK_LEVEL_FILTERS.map((filter) => ({
      id: filter,
      label: m.stock.filters[filter],
      search: { ...rest, filter },
      active: search.filter === filter,
    })),
  ];
  return (
    <nav aria-label={m.stock.tabs} className={tabRowClass}>
      {tabs.map((tab) => (
        <Link
          key={tab.id}
          to="/stock"
          search={tab.search}
          aria-current={tab.active ? "page" : undefined}
          activeProps={{}}
          className={`${tabLinkClass(tab.active)} no-underline`}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}

function Filters({ search }: { search: StockSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const { data: locations = [] } = useLocations();
  const change = (changed: { [K in "query" | "locationId"]?: string | undefined }) => {
    const { cursor: _page, ...rest } = search;
    void navigate({ to: "/stock", search: compact({ ...rest, ...changed }), replace: true });
  };
  return (
    <div className="flex flex-wrap items-end gap-3 py-4">
      <UrlSearch
        label={m.stock.searchLabel}
        placeholder={m.stock.searchPlaceholder}
        value={search.query ?? ""}
        onSearch={(query) => change({ query: query || undefined })}
      />
      <NativeSelect
        label={m.stock.place}
        hideLabel
        className="w-full sm:w-56"
        options={[
          { value: "", label: m.stock.everyPlace },
          ...locations.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={search.locationId ?? ""}
        onChange={(locationId) => change({ locationId: locationId || undefined })}
      />
    </div>
  );
}
