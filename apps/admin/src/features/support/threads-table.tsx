import type { ThreadTableRow } from "@souk/contracts";
import { type Column, linkClass, StatusPill } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Name } from "../../parts/name.tsx";
import { NoRows } from "../../parts/no-rows.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";
import type { SupportSearch } from "./support-search.ts";

/** The rows of a URL, the latest message first, and the way to the next ones. */
export function ThreadsTable({ search }: { search: SupportSearch }) {
  const { m } = useI18n();
  const columns = useColumns();
  const query = useQuery({
    ...trpc.support.list.queryOptions(search),
    placeholderData: keepPreviousData,
  });
  return (
    <TableFrame
      caption={m.support.title}
      query={query}
      columns={columns}
      rowId={(row) => String(row.number)}
      empty={<NoRows words={m.support} filtered={Boolean(search.query)} />}
      count={m.support.count}
    />
  );
}

function useColumns(): Column<ThreadTableRow>[] {
  const { m, format } = useI18n();
  const words = m.support;
  return [
    {
      id: "subject",
      header: words.column.subject,
      render: (row) => (
        <>
          <Link
            to="/support/$number"
            params={{ number: row.number }}
            className={linkClass("plain", row.unread > 0 ? "font-semibold" : "font-medium")}
          >
            <bdi className="wrap-anywhere">{row.subject}</bdi>
          </Link>
          <Name className="max-w-96 text-sm text-muted">{row.excerpt}</Name>
          {row.unread > 0 ? <StatusPill tone="accent">{words.unread(row.unread)}</StatusPill> : null}
        </>
      ),
    },
    {
      id: "customer",
      header: words.column.customer,
      className: "max-sm:hidden",
      render: (row) => <Name className="max-w-52">{row.customer}</Name>,
    },
    {
      id: "assignee",
      header: words.column.assignee,
      className: "max-md:hidden",
      render: (row) =>
        row.assignee ? (
          <Name className="max-w-40">{row.assignee.name}</Name>
        ) : (
          <span className="text-muted">{words.nobody}</span>
        ),
    },
    {
      id: "last",
      header: words.column.last,
      className: "md:whitespace-nowrap",
      render: (row) => <time dateTime={row.lastMessageAt}>{format.dateTime(row.lastMessageAt)}</time>,
    },
    {
      id: "state",
      header: words.column.state,
      className: "max-sm:hidden",
      render: (row) => (
        <StatusPill tone={row.state === "OPEN" ? "info" : "neutral"}>{words.states[row.state]}</StatusPill>
      ),
    },
  ];
}
