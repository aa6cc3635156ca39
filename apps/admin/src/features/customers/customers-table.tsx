import { CUSTOMER_SORTS, type FoundCustomer } from "@souk/contracts";
import { linkClass, type Column, type Sort } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { NoRows } from "../../parts/no-rows.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";
import { isFiltered, type CustomerSearch } from "./customer-search.ts";
import { CustomerStatePill } from "./customer-state.tsx";

/** The rows of a URL, and the way to the next ones. */
export function CustomersTable({ search }: { search: CustomerSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const columns = useColumns();
  const query = useQuery({ ...trpc.customers.list.queryOptions(search), placeholderData: keepPreviousData });
  const { cursor: _page, ...first } = search;
  const sortBy = ({ column, direction }: Sort) => {
    const sort = CUSTOMER_SORTS.find((known) => known === column);
    if (sort) void navigate({ to: "/customers", search: { ...first, sort, direction } });
  };
  return (
    <TableFrame
      caption={m.customers.title}
      query={query}
      columns={columns}
      rowId={({ id }) => id}
      sort={{ column: search.sort ?? "created", direction: search.direction ?? "desc" }}
      onSort={sortBy}
      empty={<NoRows words={m.customers} filtered={isFiltered(search)} />}
      count={m.customers.count}
    />
  );
}

function useColumns(): Column<FoundCustomer>[] {
  const { m, format } = useI18n();
  const { column } = m.customers;
  return [
    {
      id: "name",
      header: column.name,
      sortable: true,
      render: ({ id, name, email, formerAddress }) => (
        <>
          <Link to="/customers/$id" params={{ id }} className={linkClass("plain", "font-medium")}>
            <bdi>{name}</bdi>
          </Link>
          <bdi className="block max-w-44 truncate text-sm text-muted sm:max-w-72">{email}</bdi>
          {formerAddress ? (
            <span className="block text-sm text-muted">{m.customers.formerAddress}</span>
          ) : null}
        </>
      ),
    },
    { id: "state", header: column.state, render: ({ state }) => <CustomerStatePill state={state} /> },
    {
      id: "orders",
      header: column.orders,
      align: "end",
      className: "max-sm:hidden",
      render: ({ orders }) => format.number(orders),
    },
    {
      id: "last",
      header: column.last,
      className: "max-md:hidden",
      render: ({ lastOrderAt }) =>
        lastOrderAt === null ? "–" : <time dateTime={lastOrderAt}>{format.date(lastOrderAt)}</time>,
    },
    {
      id: "created",
      header: column.since,
      sortable: true,
      className: "max-sm:hidden",
      render: ({ createdAt }) => <time dateTime={createdAt}>{format.date(createdAt)}</time>,
    },
  ];
}
