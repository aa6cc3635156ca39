import type { PaymentEventItem } from "@souk/contracts";
import { EmptyState, linkClass, Table, type Column } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { EventStatePill } from "./event-state.tsx";
import { useProviderName } from "./provider-name.ts";

export function EventTable({ items, filtered }: { items: readonly PaymentEventItem[]; filtered: boolean }) {
  const { m } = useI18n();
  return (
    <Table
      caption={m.payments.events}
      columns={useColumns()}
      rows={items}
      rowId={({ id }) => id}
      empty={
        <EmptyState title={filtered ? m.payments.noMatchTitle : m.payments.emptyTitle}>
          {filtered ? m.payments.noMatch : m.payments.empty}
        </EmptyState>
      }
      className="sm:[--table-top:3.5rem] lg:[--table-top:0px]"
    />
  );
}

function useColumns(): Column<PaymentEventItem>[] {
  const { m, format } = useI18n();
  const nameOf = useProviderName();
  const { column } = m.payments;
  return [
    {
      id: "type",
      header: column.type,
      className: "min-w-36 sm:min-w-48",
      render: ({ id, type }) => (
        <Link to="/payments/$id" params={{ id }} className={linkClass("plain", "font-medium")}>
          <bdi className="ltr wrap-anywhere">{type}</bdi>
        </Link>
      ),
    },
    {
      id: "provider",
      header: column.provider,
      className: "max-sm:hidden",
      render: ({ provider }) => nameOf(provider),
    },
    {
      id: "order",
      header: column.order,
      render: ({ orderNumber }) =>
        orderNumber === null ? (
          <span className="text-muted">—</span>
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
    { id: "state", header: column.state, render: (event) => <EventStatePill {...event} /> },
    {
      id: "outcome",
      header: column.outcome,
      className: "max-lg:hidden",
      render: ({ outcome }) => (outcome === null ? "" : m.payments.outcomes[outcome]),
    },
    {
      id: "when",
      header: column.when,
      className: "max-sm:hidden xl:whitespace-nowrap",
      render: ({ receivedAt }) => <time dateTime={receivedAt}>{format.dateTime(receivedAt)}</time>,
    },
  ];
}
