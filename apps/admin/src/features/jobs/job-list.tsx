import { useInfiniteQuery } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";
import { MoreRows } from "../../parts/more-rows.tsx";
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
  const query = useInfiniteQuery(
    trpc.jobs.list.infiniteQueryOptions(
      { ...search, limit: 50 },
      { getNextPageParam: (page) => page.nextCursor ?? undefined, refetchInterval: pollMs },
    ),
  );
  return (
    <>
      <JobFilters search={search} queues={queues} />
      <MoreRows query={query} skeleton={<TableSkeleton />}>
        {(items) => <JobTable items={items} filtered={Object.keys(search).length > 0} />}
      </MoreRows>
    </>
  );
}
