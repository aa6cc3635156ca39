import { LoadMore } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import { EventFilters } from "./event-filters.tsx";
import { EventTable } from "./event-table.tsx";
import type { EventsSearch } from "./events-search.ts";
import { PaymentTabs } from "./payment-tabs.tsx";

const POLL_MS = 5000;

/** What providers told us, newest first; follows by itself. */
export function EventsPage({ search }: { search: EventsSearch }) {
  const { m } = useI18n();
  const query = useInfiniteQuery(
    trpc.payments.events.infiniteQueryOptions(
      { ...search, limit: 50 },
      { getNextPageParam: (page) => page.nextCursor ?? undefined, refetchInterval: POLL_MS },
    ),
  );
  return (
    <Page title={m.payments.title}>
      <PaymentTabs at="messages" />
      <EventFilters search={search} />
      <QueryView query={query} skeleton={<TableSkeleton />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              <EventTable items={items} filtered={Object.keys(search).length > 0} />
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
