import type { ImportJobView, ImportProblemRow } from "@souk/contracts";
import { buttonClass, Card, type Column, DownloadIcon, LoadMore, Table } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { importProblemText } from "../../lib/import-problem-text.ts";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";

/** What is wrong with the file's rows, or (notices) what is only said of them, by row and column. */
export function ImportProblemList({ job, notices }: { job: ImportJobView; notices: boolean }) {
  const { m, locale } = useI18n();
  const count = notices ? job.notices : job.problems;
  const columns = useColumns();
  const query = useInfiniteQuery(
    trpc.imports.problems.infiniteQueryOptions(
      { id: job.id, notices, limit: 50 },
      { enabled: count > 0, getNextPageParam: (page) => page.nextCursor ?? undefined },
    ),
  );
  if (count === 0) return notices ? null : <p className="text-muted">{m.imports.noProblems}</p>;
  const title = notices ? m.imports.notices(count) : m.imports.problems(count);
  return (
    <Card
      title={title}
      action={
        <a
          href={`/api/admin/imports/${job.id}/problems?locale=${locale}`}
          download
          className={buttonClass({ variant: "quiet", size: "sm" })}
        >
          <DownloadIcon size={16} />
          {m.imports.downloadProblems}
        </a>
      }
    >
      {notices ? <p className="mb-3 text-sm text-muted">{m.imports.noticesHelp}</p> : null}
      <QueryView query={query} skeleton={<TableSkeleton />}>
        {({ pages }) => (
          <>
            <Table
              caption={title}
              columns={columns}
              rows={pages.flatMap((page) => page.items)}
              rowId={({ id }) => id}
              empty={null}
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
    </Card>
  );
}

function useColumns(): Column<ImportProblemRow>[] {
  const { m, format } = useI18n();
  const { column } = m.imports;
  return [
    {
      id: "row",
      header: column.row,
      align: "end",
      className: "w-16",
      render: ({ row }) => (row === 0 ? "" : format.number(row)),
    },
    {
      id: "cell",
      header: column.cell,
      className: "min-w-28",
      render: (item) => <bdi>{item.column ?? m.imports.wholeRow}</bdi>,
    },
    {
      id: "problem",
      header: column.problem,
      render: ({ problem }) => (
        <span dir="auto" className="wrap-anywhere">
          {importProblemText(problem, m)}
        </span>
      ),
    },
  ];
}
