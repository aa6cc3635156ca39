import { LoadMore } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import { JobFilters } from "./job-filters.tsx";
import type { JobSearch } from "./job-search.ts";
import { JobTable } from "./job-table.tsx";

interface Props {
  search: JobSearch;
  queues: readonly string[];
  pollMs: number;
}

export function JobList({ search, queues, pollMs }: Props) {
  const { m } = useI18n();
  const query = useInfiniteQuery(
    trpc.jobs.list.infiniteQueryOptions(
      { ...search, limit: 50 },
      { getNextPageParam: (page) => page.nextCursor ?? undefined, refetchInterval: pollMs },
    ),
  );
  return (
    <>
      <JobFilters search={search} queues={queues} />
      <QueryView query={query} skeleton={<TableSkeleton />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              <JobTable items={items} filtered={Object.keys(search).length > 0} />
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
