import type { JobItem } from "@souk/contracts";
import { EmptyState, linkClass, Table, type Column } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { JobStatePill } from "./job-state.tsx";

export function JobTable({ items, filtered }: { items: readonly JobItem[]; filtered: boolean }) {
  const { m } = useI18n();
  return (
    <Table
      caption={m.jobs.list}
      columns={useColumns()}
      rows={items}
      rowId={({ id, queue }) => `${queue}:${id}`}
      empty={
        <EmptyState title={filtered ? m.jobs.noMatchTitle : m.jobs.emptyTitle}>
          {filtered ? m.jobs.noMatch : m.jobs.empty}
        </EmptyState>
      }
      className="sm:[--table-top:3.5rem] lg:[--table-top:0px] [&_td]:align-top"
    />
  );
}

function useColumns(): Column<JobItem>[] {
  const { m, format } = useI18n();
  const { column } = m.jobs;
  return [
    {
      id: "job",
      header: column.job,
      className: "min-w-56",
      render: ({ id, queue, error }) => (
        <>
          <Link
            to="/jobs/$queue/$id"
            params={{ queue, id }}
            className={linkClass("plain", "ltr font-mono text-sm")}
          >
            {queue}
          </Link>
          {error === null ? null : <bdi className="block max-w-xl truncate text-sm text-muted">{error}</bdi>}
        </>
      ),
    },
    { id: "state", header: column.state, render: ({ state }) => <JobStatePill state={state} /> },
    {
      id: "tries",
      header: column.tries,
      align: "end",
      className: "tnum max-md:hidden",
      render: ({ retries, retryLimit }) => (
        <span className="text-muted">{m.jobs.tries(retries, retryLimit)}</span>
      ),
    },
    {
      id: "when",
      header: column.when,
      className: "max-sm:hidden xl:whitespace-nowrap",
      render: ({ createdAt }) => <time dateTime={createdAt}>{format.dateTime(createdAt)}</time>,
    },
  ];
}
