import type { ReconcileItem, ReconcileReportView } from "@souk/contracts";
import { Banner, Card, linkClass, Skeleton, StatusPill, Table, type Column } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Facts } from "../../parts/facts.tsx";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { useProviderName } from "./provider-name.ts";
import { ReportStatePill } from "./report-state.tsx";

const POLL_MS = 2000;
const ODD: ReadonlySet<string> = new Set(["open", "unreachable", "differs"]);

/** One round: what was asked, found, mended, and what is left to be looked at. */
export function ReportPage({ id }: { id: string }) {
  const { m, format } = useI18n();
  const query = useQuery(
    trpc.payments.report.queryOptions(
      { id },
      { refetchInterval: ({ state }) => (state.data?.endedAt === null ? POLL_MS : false) },
    ),
  );
  const report = query.data;
  return (
    <Page
      title={
        report ? `${m.payments.reportOf} ${format.dateTime(report.startedAt)}` : m.payments.reconciliation
      }
      above={
        <Link to="/payments/reports" className={linkClass("quiet", "text-sm")}>
          {m.payments.reconciliation}
        </Link>
      }
      beside={report ? <ReportStatePill {...report} /> : null}
    >
      <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
        {(data) => (
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <Found report={data} />
            <Card>
              <ReportFacts report={data} />
            </Card>
          </div>
        )}
      </QueryView>
    </Page>
  );
}

function Found({ report }: { report: ReconcileReportView }) {
  const { m } = useI18n();
  const columns = useColumns();
  if (report.endedAt === null) return <Banner tone="info">{m.payments.running}</Banner>;
  if (report.items.length === 0) return <Banner tone="success">{m.payments.allWell}</Banner>;
  return (
    <Table
      caption={m.payments.found}
      columns={columns}
      rows={report.items}
      rowId={({ paymentId }) => paymentId}
    />
  );
}

function useColumns(): Column<ReconcileItem>[] {
  const { m, format } = useI18n();
  const nameOf = useProviderName();
  return [
    {
      id: "order",
      header: m.payments.order,
      render: ({ orderNumber, paymentId }) =>
        orderNumber === null ? (
          <span className="ltr font-mono text-xs text-muted">{paymentId.slice(-12)}</span>
        ) : (
          <Link
            to="/orders/$number"
            params={{ number: orderNumber }}
            className={linkClass("plain", "tnum ltr")}
          >
            #{orderNumber}
          </Link>
        ),
    },
    {
      id: "provider",
      header: m.payments.provider,
      className: "max-sm:hidden",
      render: ({ provider }) => nameOf(provider),
    },
    {
      id: "outcome",
      header: m.payments.outcome,
      render: (item) => (
        <div className="flex flex-col items-start gap-1">
          <StatusPill tone={ODD.has(item.outcome) ? "warning" : "success"}>
            {m.payments.outcomes[item.outcome]}
          </StatusPill>
          <Books item={item} />
        </div>
      ),
    },
    {
      id: "amount",
      header: m.payments.amount,
      align: "end",
      render: ({ amount, currency }) => <span className="tnum">{format.money(amount, currency)}</span>,
    },
  ];
}

function Books({ item: { difference, currency } }: { item: ReconcileItem }) {
  const { m, format } = useI18n();
  if (!difference) return null;
  const said = ({ captured, refunded }: NonNullable<typeof difference.theirs>): string =>
    m.payments.balance(format.money(captured, currency), format.money(refunded, currency));
  const { ours, theirs } = difference;
  return (
    <p className="text-sm text-muted">
      {m.payments.ours}: {said(ours)}
      <br />
      {m.payments.theirs}: {theirs ? said(theirs) : m.payments.unknownThere}
    </p>
  );
}

function ReportFacts({ report }: { report: ReconcileReportView }) {
  const { m, format } = useI18n();
  const { endedAt, actorName } = report;
  return (
    <Facts
      items={[
        { name: m.payments.by, value: actorName ?? m.payments.clock },
        { name: m.payments.started, value: format.dateTime(report.startedAt) },
        ...(endedAt === null ? [] : [{ name: m.payments.ended, value: format.dateTime(endedAt) }]),
        { name: m.payments.asked, value: format.number(report.asked) },
        { name: m.payments.mended, value: format.number(report.mended) },
        { name: m.payments.stillOpen, value: format.number(report.open) },
      ]}
    />
  );
}
