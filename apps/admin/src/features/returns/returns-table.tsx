import type { ReturnTableRow } from "@souk/contracts";
import { type Column, linkClass } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Name } from "../../parts/name.tsx";
import { NoRows } from "../../parts/no-rows.tsx";
import { ReturnStatePill } from "../../parts/return-state.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";
import type { ReturnSearch } from "./return-search.ts";

/** The rows of a URL, newest first, and the way to the next ones. */
export function ReturnsTable({ search }: { search: ReturnSearch }) {
  const { m } = useI18n();
  const columns = useColumns();
  const query = useQuery({
    ...trpc.returns.list.queryOptions(search),
    placeholderData: keepPreviousData,
  });
  return (
    <TableFrame
      caption={m.returns.title}
      query={query}
      columns={columns}
      rowId={(row) => String(row.number)}
      empty={<NoRows words={m.returns} filtered={Boolean(search.state ?? search.query)} />}
      count={m.returns.count}
    />
  );
}

function useColumns(): Column<ReturnTableRow>[] {
  const { m, format } = useI18n();
  return [
    {
      id: "number",
      header: m.returns.column.number,
      render: (row) => (
        <>
          <Link
            to="/returns/$number"
            params={{ number: row.number }}
            className={linkClass("plain", "tnum ltr font-medium")}
          >
            #{row.number}
          </Link>
          <Name className="max-w-32 text-muted sm:hidden">{row.customer}</Name>
        </>
      ),
    },
    {
      id: "created",
      header: m.returns.column.created,
      className: "max-sm:hidden md:whitespace-nowrap",
      render: (row) => <time dateTime={row.createdAt}>{format.dateTime(row.createdAt)}</time>,
    },
    {
      id: "order",
      header: m.returns.column.order,
      render: (row) => (
        <Link
          to="/orders/$number"
          params={{ number: row.orderNumber }}
          className={linkClass("text", "tnum ltr")}
        >
          #{row.orderNumber}
        </Link>
      ),
    },
    {
      id: "customer",
      header: m.returns.column.customer,
      className: "max-sm:hidden",
      render: (row) => <Name className="max-w-72">{row.customer}</Name>,
    },
    {
      id: "state",
      header: m.returns.column.state,
      render: (row) => <ReturnStatePill state={row.state} />,
    },
    {
      id: "units",
      header: m.returns.column.units,
      align: "end",
      className: "max-sm:hidden",
      render: (row) => format.number(row.units),
    },
  ];
}
