import { STOCK_LEVEL_FILTERS } from "@souk/contracts";
import { NativeSelect } from "@souk/ui";
import { linkOptions, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { Page } from "../../parts/page.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import type { StockSearch } from "./stock-search.ts";
import { StockTable } from "./stock-table.tsx";
import { useLocations } from "./use-locations.ts";

/** Every variant and what of it lies where; what is shown is what the URL says. */
export function StockPage({ search }: { search: StockSearch }) {
  const { m } = useI18n();
  const { cursor: _page, ...rest } = search;
  return (
    <Page title={m.stock.title}>
      <LinkTabs
        label={m.stock.tabs}
        choices={[undefined, ...STOCK_LEVEL_FILTERS]}
        chosen={search.filter}
        name={(filter) => (filter === undefined ? m.common.all : m.stock.filters[filter])}
        link={(filter) => linkOptions({ to: "/stock", search: compact({ ...rest, filter }) })}
      />
      <Filters search={search} />
      <StockTable search={search} />
    </Page>
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
