import { ORDER_SORTS, type OrderRow } from "@souk/contracts";
import { linkClass, type Column, type Sort } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Name } from "../../parts/name.tsx";
import { NoRows } from "../../parts/no-rows.tsx";
import { OrdersBar } from "./orders-bar.tsx";
import { isFiltered, toOrderInput, type OrderSearch } from "./order-search.ts";
import { OrderStatePill } from "../../parts/order-state.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";

/** The rows of a URL, and the way to the next ones. */
export function OrdersTable({ search }: { search: OrderSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const columns = useColumns();
  const query = useQuery({
    ...trpc.orders.list.queryOptions(toOrderInput(search)),
    placeholderData: keepPreviousData,
  });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { cursor: _page, ...first } = search;
  const sortBy = ({ column, direction }: Sort) => {
    const sort = ORDER_SORTS.find((known) => known === column);
    if (sort) void navigate({ to: "/orders", search: { ...first, sort, direction } });
  };
  return (
    <TableFrame
      caption={m.orders.title}
      query={query}
      columns={columns}
      rowId={(row) => String(row.number)}
      sort={{ column: search.sort ?? "placed", direction: search.direction ?? "desc" }}
      onSort={sortBy}
      empty={<NoRows words={m.orders} filtered={isFiltered(search)} />}
      count={m.orders.count}
      selection={{
        selected,
        onChange: setSelected,
        selectAllLabel: m.orders.picking.selectPage,
        rowLabel: (id) => m.orders.picking.selectOne(id),
      }}
      renderBelow={() => (
        <OrdersBar
          numbers={[...selected].map(Number).toSorted((a, b) => a - b)}
          onClear={() => setSelected(new Set())}
        />
      )}
    />
  );
}

function useColumns(): Column<OrderRow>[] {
  const { m, format } = useI18n();
  const pill = (row: OrderRow) => <OrderStatePill state={row.state} pickedUp={row.pickedUp} />;
  return [
    {
      id: "number",
      header: m.orders.column.number,
      render: (row) => (
        <>
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link
              to="/orders/$number"
              params={{ number: row.number }}
              className={linkClass("plain", "tnum ltr font-medium")}
            >
              #{row.number}
            </Link>
            <span className="sm:hidden">{pill(row)}</span>
          </span>
          <Name className="max-w-48 text-muted sm:hidden">{row.customer}</Name>
        </>
      ),
    },
    {
      id: "placed",
      header: m.orders.column.placed,
      sortable: true,
      className: "max-sm:hidden md:whitespace-nowrap",
      render: (row) => <time dateTime={row.placedAt}>{format.dateTime(row.placedAt)}</time>,
    },
    {
      id: "customer",
      header: m.orders.column.customer,
      className: "max-sm:hidden",
      render: (row) => (
        <span title={row.email}>
          <Name className="max-w-72">{row.customer}</Name>
        </span>
      ),
    },
    {
      id: "state",
      header: m.orders.column.state,
      className: "max-sm:hidden",
      render: pill,
    },
    {
      id: "units",
      header: m.orders.column.units,
      align: "end",
      className: "max-sm:hidden",
      render: (row) => format.number(row.units),
    },
    {
      id: "total",
      header: m.orders.column.total,
      align: "end",
      sortable: true,
      className: "whitespace-nowrap",
      render: (row) => format.money(row.total, row.currency),
    },
  ];
}
