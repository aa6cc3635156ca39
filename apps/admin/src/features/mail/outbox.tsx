import { Banner, LoadMore } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import type { MailSearch } from "./mail-search.ts";
import { OutboxFilters } from "./outbox-filters.tsx";
import { OutboxTable } from "./outbox-table.tsx";

const POLL_MS = 5000;

/** Every mail, newest first; follows by itself. */
export function Outbox({ search }: { search: MailSearch }) {
  const { m } = useI18n();
  const { tab: _tab, locale: _locale, ...filter } = search;
  const query = useInfiniteQuery(
    trpc.mail.list.infiniteQueryOptions(
      { ...filter, limit: 50 },
      { getNextPageParam: (page) => page.nextCursor ?? undefined, refetchInterval: POLL_MS },
    ),
  );
  return (
    <>
      <OutboxFilters search={search} />
      <QueryView query={query} skeleton={<TableSkeleton />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              {pages[0]?.sends === false ? (
                <Banner tone="warning" className="mb-4">
                  {m.mail.noServer}
                </Banner>
              ) : null}
              <OutboxTable items={items} filtered={Object.keys(filter).length > 0} />
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
    </>
  );
}
