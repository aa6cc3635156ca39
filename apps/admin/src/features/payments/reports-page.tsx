import type { ReconcileReportItem } from "@souk/contracts";
import { EmptyState, linkClass, LoadMore, Table, type Column } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import { PaymentTabs } from "./payment-tabs.tsx";
import { ReportStatePill } from "./report-state.tsx";
import { RunReconciliation } from "./run-reconciliation.tsx";

const POLL_MS = 3000;

/** Rounds in which providers were asked about all that is open; follows by itself. */
export function ReportsPage() {
  const { m } = useI18n();
  const columns = useColumns();
  const query = useInfiniteQuery(
    trpc.payments.reports.infiniteQueryOptions(
      { limit: 30 },
      { getNextPageParam: (page) => page.nextCursor ?? undefined, refetchInterval: POLL_MS },
    ),
  );
  const writes = useCan("payments.write");
  return (
    <Page title={m.payments.title} actions={writes ? <RunReconciliation /> : null}>
      <PaymentTabs at="reconciliation" />
      <p className="mb-4 max-w-prose text-muted">{m.payments.reconciliationText}</p>
      <QueryView query={query} skeleton={<TableSkeleton />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              <Table
                caption={m.payments.reconciliation}
                columns={columns}
                rows={items}
                rowId={({ id }) => id}
                empty={<EmptyState title={m.payments.noReportTitle}>{m.payments.noReport}</EmptyState>}
              />
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

function useColumns(): Column<ReconcileReportItem>[] {
  const { m, format } = useI18n();
  return [
    {
      id: "started",
      header: m.payments.started,
      render: ({ id, startedAt }) => (
        <Link to="/payments/reports/$id" params={{ id }} className={linkClass("plain", "font-medium")}>
          <time dateTime={startedAt}>{format.dateTime(startedAt)}</time>
        </Link>
      ),
    },
    { id: "state", header: m.payments.state, render: (report) => <ReportStatePill {...report} /> },
    {
      id: "by",
      header: m.payments.by,
      className: "max-sm:hidden",
      render: ({ actorName }) => actorName ?? m.payments.clock,
    },
    {
      id: "asked",
      header: m.payments.asked,
      align: "end",
      className: "max-sm:hidden",
      render: ({ asked }) => format.number(asked),
    },
    {
      id: "mended",
      header: m.payments.mended,
      align: "end",
      className: "max-sm:hidden",
      render: ({ mended }) => format.number(mended),
    },
    { id: "open", header: m.payments.stillOpen, align: "end", render: ({ open }) => format.number(open) },
  ];
}
