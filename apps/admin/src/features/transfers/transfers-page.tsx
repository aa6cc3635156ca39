import { TRANSFER_STATES, type TransferRow } from "@souk/contracts";
import { buttonClass, EmptyState, linkClass, PlusIcon, type Column } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, linkOptions } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { Page } from "../../parts/page.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";
import type { TransferSearch } from "./transfer-search.ts";
import { TransferStatePill } from "./transfer-state.tsx";

/** Goods that go from a place to another, newest first. */
export function TransfersPage({ search }: { search: TransferSearch }) {
  const { m } = useI18n();
  const writes = useCan("stock.write");
  const columns = useColumns();
  const query = useQuery({ ...trpc.transfers.list.queryOptions(search), placeholderData: keepPreviousData });
  return (
    <Page
      title={m.transfers.title}
      actions={
        writes ? (
          <Link to="/transfers/new" className={buttonClass({ variant: "primary" })}>
            <PlusIcon size={18} />
            {m.transfers.add}
          </Link>
        ) : null
      }
    >
      <LinkTabs
        label={m.transfers.tabs}
        choices={[undefined, ...TRANSFER_STATES]}
        chosen={search.state}
        name={(state) => (state === undefined ? m.common.all : m.transfers.states[state])}
        link={(state) => linkOptions({ to: "/transfers", search: compact({ state }) })}
        className="mb-4"
      />
      <TableFrame
        caption={m.transfers.title}
        query={query}
        columns={columns}
        rowId={({ number }) => String(number)}
        empty={<EmptyState title={m.transfers.emptyTitle}>{m.transfers.empty}</EmptyState>}
        count={m.transfers.count}
      />
    </Page>
  );
}

function useColumns(): Column<TransferRow>[] {
  const { m, format } = useI18n();
  const { column } = m.transfers;
  return [
    {
      id: "number",
      header: column.number,
      render: ({ number, from, to }) => (
        <>
          <Link
            to="/transfers/$number"
            params={{ number }}
            className={linkClass("plain", "tnum font-medium whitespace-nowrap")}
          >
            {m.transfers.one(number)}
          </Link>
          <p className="text-muted sm:hidden">
            {from.name}{" "}
            <span aria-hidden className="rtl:-scale-x-100 inline-block">
              →
            </span>{" "}
            {to.name}
          </p>
        </>
      ),
    },
    { id: "from", header: column.from, className: "max-sm:hidden", render: ({ from }) => from.name },
    { id: "to", header: column.to, className: "max-sm:hidden", render: ({ to }) => to.name },
    { id: "state", header: column.state, render: ({ state }) => <TransferStatePill state={state} /> },
    {
      id: "units",
      header: column.units,
      align: "end",
      className: "max-sm:hidden",
      render: ({ units, received }) =>
        received > 0 && received < units
          ? `${format.number(received)} / ${format.number(units)}`
          : format.number(units),
    },
    {
      id: "created",
      header: column.created,
      className: "max-md:hidden",
      render: ({ createdAt }) => <time dateTime={createdAt}>{format.dateTime(createdAt)}</time>,
    },
    {
      id: "by",
      header: column.by,
      className: "max-lg:hidden",
      render: ({ createdBy }) => <bdi>{createdBy ?? ""}</bdi>,
    },
  ];
}
