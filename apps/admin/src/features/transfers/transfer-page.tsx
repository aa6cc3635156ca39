import type { TransferDetail, TransferLine } from "@souk/contracts";
import { Card, linkClass, Skeleton, Table, type Column } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { RecordTimeline } from "../../parts/record-timeline.tsx";
import { TransferActions } from "./transfer-actions.tsx";
import { TransferStatePill } from "./transfer-state.tsx";

/** One transfer: what goes from where to where, and how far it is. */
export function TransferPage({ number }: { number: number }) {
  const { m, locale } = useI18n();
  const query = useQuery(trpc.transfers.get.queryOptions({ number, locale }));
  const writes = useCan("stock.write");
  const transfer = query.data;
  return (
    <Page
      title={m.transfers.one(number)}
      above={
        <Link to="/transfers" className={linkClass("quiet")}>
          {m.transfers.back}
        </Link>
      }
      beside={transfer ? <TransferStatePill state={transfer.state} /> : null}
      below={transfer ? <Way transfer={transfer} /> : null}
      actions={transfer && writes ? <TransferActions transfer={transfer} /> : null}
    >
      <QueryView query={query} skeleton={<Skeleton className="h-64" />}>
        {(loaded) => (
          <div className="flex flex-col gap-6">
            <Lines transfer={loaded} />
            <RecordTimeline entity="transfer" entityId={String(number)} />
          </div>
        )}
      </QueryView>
    </Page>
  );
}

function Way({ transfer }: { transfer: TransferDetail }) {
  const { m, format } = useI18n();
  const { from, to, note, sentAt, closedAt } = transfer;
  return (
    <>
      {m.transfers.from} {from.name} · {m.transfers.to} {to.name}
      {sentAt ? ` · ${m.transfers.sentOn(format.dateTime(sentAt))}` : ""}
      {closedAt ? ` · ${m.transfers.closedOn(format.dateTime(closedAt))}` : ""}
      {note ? (
        <span dir="auto" className="block wrap-anywhere">
          {note}
        </span>
      ) : null}
    </>
  );
}

function Lines({ transfer }: { transfer: TransferDetail }) {
  const { m, format } = useI18n();
  const isDraft = transfer.state === "DRAFT";
  const number = (
    id: "quantity" | "received" | "returned" | "available",
    header: string,
  ): Column<TransferLine> => ({
    id,
    header,
    align: "end",
    render: (line) => format.number(line[id]),
  });
  const columns: Column<TransferLine>[] = [
    {
      id: "item",
      header: m.transfers.item,
      render: ({ variantId, name, options, sku }) => (
        <>
          <Link to="/stock/$id" params={{ id: variantId }} className={linkClass("plain", "font-medium")}>
            {options ? `${name} · ${options}` : name}
          </Link>
          <span className="ltr block w-fit font-mono text-xs text-faint">{sku}</span>
        </>
      ),
    },
    number("quantity", m.transfers.sent),
    ...(isDraft
      ? [number("available", m.transfers.available)]
      : [number("received", m.transfers.received), number("returned", m.transfers.returned)]),
  ];
  return (
    <Card title={m.transfers.lines}>
      <Table
        caption={m.transfers.lines}
        columns={columns}
        rows={transfer.lines}
        rowId={({ variantId }) => variantId}
      />
    </Card>
  );
}
