import { buttonClass, DownloadIcon, LoadMore } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import { AuditFilters } from "./audit-filters.tsx";
import type { AuditSearch } from "./audit-search.ts";
import { AuditTable } from "./audit-table.tsx";

/** Every change staff made: who, what, when, from where, old and new. */
export function AuditPage({ search }: { search: AuditSearch }) {
  const { m } = useI18n();
  const query = useInfiniteQuery(
    trpc.audit.list.infiniteQueryOptions(
      { ...search, limit: 50 },
      { getNextPageParam: (page) => page.nextCursor ?? undefined },
    ),
  );
  return (
    <Page
      title={m.audit.title}
      actions={
        <a
          href={`/api/admin/audit/export?${new URLSearchParams({ filter: JSON.stringify(search) }).toString()}`}
          download
          className={buttonClass({ variant: "secondary" })}
        >
          <DownloadIcon size={18} />
          {m.audit.find.export}
        </a>
      }
    >
      <AuditFilters search={search} />
      <QueryView query={query} skeleton={<TableSkeleton />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              <AuditTable items={items} filtered={Object.keys(search).length > 0} />
              {items.length > 0 ? (
                <LoadMore
                  label={m.common.loadMore}
                  status={m.common.shown(items.length)}
                  pending={query.isFetchingNextPage}
                  pendingLabel={m.common.loading}
                  onLoadMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
                />
              ) : null}
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
