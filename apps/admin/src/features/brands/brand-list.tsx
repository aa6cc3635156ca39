import { EmptyState, Skeleton, Table } from "@souk/ui";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { linkOptions, useNavigate } from "@tanstack/react-router";
import type { BrandRow } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { trpc } from "../../lib/trpc.ts";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { MoreRows } from "../../parts/more-rows.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import type { BrandSearch } from "./brand-search.ts";
import { useBrandColumns } from "./use-brand-columns.tsx";

/** All brands by name; a part of the name narrows them. */
export function BrandList({ search }: { search: BrandSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate({ from: "/brands" });
  const { query = "", deleted = false } = search;
  const list = useInfiniteQuery(
    trpc.brands.list.infiniteQueryOptions(
      { ...(query && { query }), ...(deleted && { deleted }) },
      { getNextPageParam: (page) => page.nextCursor ?? undefined, placeholderData: keepPreviousData },
    ),
  );
  return (
    <div className="min-w-0">
      <LinkTabs
        label={m.brands.shown}
        choices={[false, true]}
        chosen={deleted}
        name={(gone) => (gone ? m.brands.gone : m.brands.live)}
        link={(gone) => linkOptions({ to: "/brands", search: gone ? { deleted: true } : {} })}
      />
      <div className="my-4">
        <UrlSearch
          label={m.brands.search}
          placeholder={m.brands.search}
          value={query}
          onSearch={(text) =>
            void navigate({
              to: "/brands",
              search: (now) => compact({ ...now, query: text || undefined }),
              replace: true,
            })
          }
        />
      </div>
      <MoreRows query={list} skeleton={<Skeleton className="h-96 w-full" />}>
        {(rows) => <Rows rows={rows} search={search} stale={list.isPlaceholderData} />}
      </MoreRows>
    </div>
  );
}

interface RowsProps {
  rows: readonly BrandRow[];
  search: BrandSearch;
  stale: boolean;
}

function Rows({ rows, search, stale }: RowsProps) {
  const { m } = useI18n();
  const columns = useBrandColumns(search);
  return (
    <Table
      caption={m.brands.title}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      stale={stale}
      empty={
        <EmptyState title={search.query ? m.brands.noMatchTitle : m.brands.emptyTitle}>
          {search.query ? m.brands.noMatch : m.brands.empty}
        </EmptyState>
      }
    />
  );
}
