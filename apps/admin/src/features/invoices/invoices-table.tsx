import type { InvoiceRow, InvoiceTable } from "@souk/contracts";
import { linkClass, type Column } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { DocumentLink } from "../../parts/document-link.tsx";
import { Name } from "../../parts/name.tsx";
import { NoRows } from "../../parts/no-rows.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";
import type { InvoiceSearch } from "./invoice-search.ts";

interface Props {
  search: InvoiceSearch;
  query: ComponentProps<typeof TableFrame<InvoiceRow>>["query"] & { data: InvoiceTable | undefined };
}

/** The rows of a URL, what they come to, and the way to the next ones. */
export function InvoicesTable({ search, query }: Props) {
  const { m } = useI18n();
  const { cursor: _page, ...narrowed } = search;
  return (
    <TableFrame
      caption={m.invoices.title}
      query={query}
      columns={useColumns()}
      rowId={({ id }) => id}
      empty={<NoRows words={m.invoices} filtered={Object.keys(narrowed).length > 0} />}
      count={m.invoices.count}
      renderBelow={() => <Sums sums={query.data?.sums ?? []} />}
    />
  );
}

/** Invoiced less credited, of all that match. */
function Sums({ sums }: { sums: InvoiceTable["sums"] }) {
  const { m, format } = useI18n();
  if (sums.length === 0) return null;
  return (
    <dl className="mt-5 flex flex-wrap gap-x-10 gap-y-3">
      {sums.map(({ currency, total, taxTotal }) => (
        <div key={currency}>
          <dt className="text-sm text-muted">{m.invoices.sum(currency)}</dt>
          <dd className="tnum font-medium">
            {format.money(total, currency)}{" "}
            <span className="text-sm font-normal text-muted">
              {m.invoices.taxWithin(format.money(taxTotal, currency))}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function useColumns(): Column<InvoiceRow>[] {
  const { m, format } = useI18n();
  const words = m.invoices.column;
  return [
    { id: "number", header: words.number, render: (row) => <DocumentLink document={row} /> },
    {
      id: "kind",
      header: words.kind,
      className: "max-md:hidden",
      render: ({ kind }) => m.invoices.one[kind],
    },
    {
      id: "issued",
      header: words.issued,
      className: "max-sm:hidden md:whitespace-nowrap",
      render: ({ issuedAt }) => <time dateTime={issuedAt}>{format.date(issuedAt)}</time>,
    },
    {
      id: "order",
      header: words.order,
      render: ({ order }) => (
        <Link to="/orders/$number" params={{ number: order }} className={linkClass("plain", "tnum ltr")}>
          #{order}
        </Link>
      ),
    },
    {
      id: "customer",
      header: words.customer,
      className: "max-sm:hidden",
      render: ({ customer }) => <Name className="max-w-72">{customer}</Name>,
    },
    {
      id: "total",
      header: words.total,
      align: "end",
      className: "whitespace-nowrap",
      render: ({ kind, total, currency }) => format.money(kind === "INVOICE" ? total : -total, currency),
    },
  ];
}
