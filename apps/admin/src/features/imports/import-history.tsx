import type { ImportJobRow } from "@souk/contracts";
import { type Column, EmptyState, linkClass, LoadMore, Table } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import { ImportState, isOpen } from "./import-state.tsx";

/** The shop's imports, newest first. */
export function ImportHistory() {
  const { m } = useI18n();
  const query = useInfiniteQuery(
    trpc.imports.list.infiniteQueryOptions(
      { limit: 25 },
      {
        getNextPageParam: (page) => page.nextCursor ?? undefined,
        refetchInterval: ({ state }) =>
          state.data?.pages.some((page) => page.items.some(isOpen)) === true ? 2000 : false,
      },
    ),
  );
  const columns = useColumns();
  return (
    <section aria-labelledby="import-history">
      <h2 id="import-history" className="mb-3 text-lg">
        {m.imports.history}
      </h2>
      <QueryView query={query} skeleton={<TableSkeleton />}>
        {({ pages }) => (
          <>
            <Table
              caption={m.imports.history}
              columns={columns}
              rows={pages.flatMap((page) => page.items)}
              rowId={({ id }) => id}
              empty={<EmptyState title={m.imports.emptyTitle}>{m.imports.empty}</EmptyState>}
            />
            {query.hasNextPage ? (
              <LoadMore
                label={m.common.loadMore}
                status=""
                pending={query.isFetchingNextPage}
                pendingLabel={m.common.loading}
                onLoadMore={() => void query.fetchNextPage()}
              />
            ) : null}
          </>
        )}
      </QueryView>
    </section>
  );
}

function useColumns(): Column<ImportJobRow>[] {
  const { m, format } = useI18n();
  const { column, formats } = m.imports;
  return [
    {
      id: "file",
      header: column.file,
      render: (job) => (
        <Link to="/imports/$id" params={{ id: job.id }} className={linkClass("plain")}>
          <bdi className="wrap-anywhere">{job.filename}</bdi>
        </Link>
      ),
    },
    {
      id: "format",
      header: column.format,
      className: "max-md:hidden",
      render: (job) => formats[job.format],
    },
    { id: "state", header: column.state, render: (job) => <ImportState job={job} /> },
    {
      id: "rows",
      header: column.result,
      align: "end",
      className: "max-sm:hidden",
      render: (job) => m.imports.rows(job.totalRows),
    },
    {
      id: "by",
      header: column.by,
      className: "max-lg:hidden",
      render: (job) => <bdi>{job.actorName}</bdi>,
    },
    {
      id: "when",
      header: column.when,
      render: (job) => <time dateTime={job.createdAt}>{format.dateTime(job.createdAt)}</time>,
    },
  ];
}
