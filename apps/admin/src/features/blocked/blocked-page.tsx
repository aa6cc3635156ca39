import type { CspReportView } from "@souk/contracts";
import { EmptyState, type Column } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";

/** What browsers say they refused to load for our pages: a mistake of ours, or somebody's try. */
export function BlockedPage() {
  const { m } = useI18n();
  const query = useQuery(trpc.audit.blocked.queryOptions());
  return (
    <Page title={m.blocked.title} below={m.blocked.text}>
      <TableFrame
        caption={m.blocked.title}
        query={query}
        columns={useColumns()}
        rowId={(row) => row.id}
        empty={<EmptyState title={m.blocked.emptyTitle}>{m.blocked.empty}</EmptyState>}
        count={m.blocked.count}
      />
    </Page>
  );
}

function useColumns(): Column<CspReportView>[] {
  const { m, format } = useI18n();
  const { column } = m.blocked;
  return [
    {
      id: "what",
      header: column.what,
      render: (row) => (
        <>
          <span className="ltr block font-medium wrap-anywhere">{row.blocked}</span>
          <span className="ltr block font-mono text-xs text-muted">{row.directive}</span>
          {row.source === "" ? null : (
            <span className="block text-xs wrap-anywhere text-muted">
              {m.blocked.from} <span className="ltr font-mono">{row.source}</span>
            </span>
          )}
          <span className="ltr block text-sm wrap-anywhere sm:hidden">{row.page}</span>
        </>
      ),
    },
    {
      id: "page",
      header: column.page,
      className: "max-sm:hidden",
      render: (row) => <span className="ltr wrap-anywhere">{row.page}</span>,
    },
    {
      id: "count",
      header: column.count,
      align: "end",
      render: (row) => format.number(row.count),
    },
    {
      id: "last",
      header: column.last,
      className: "max-md:hidden",
      render: (row) => (
        <time dateTime={row.lastSeenAt} title={`${m.blocked.since}: ${format.dateTime(row.firstSeenAt)}`}>
          {format.dateTime(row.lastSeenAt)}
        </time>
      ),
    },
  ];
}
