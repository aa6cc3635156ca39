import type { ProductRow } from "@souk/contracts";
import { linkClass, type Column } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { Thumb } from "../../parts/thumb.tsx";
import { hiddenColumns, type OptionalColumn } from "./product-search.ts";
import { ProductStatusPill } from "./product-status.tsx";

type OptionalColumnOf = Column<ProductRow> & { id: OptionalColumn };

/** The table's columns without the hidden ones. */
export function useProductColumns(hide: string | undefined): Column<ProductRow>[] {
  const hidden: readonly string[] = hiddenColumns(hide);
  return [useNameColumn(), ...useOptionalColumns().filter((column) => !hidden.includes(column.id))];
}

function useNameColumn(): Column<ProductRow> {
  const { m } = useI18n();
  return {
    id: "name",
    header: m.products.column.name,
    sortable: true,
    render: (row) => (
      <span className="flex items-center gap-3">
        <Thumb picture={row.picture ? { ...row.picture, alt: "" } : null} />
        <Link
          to="/products/$id"
          params={{ id: row.id }}
          className={linkClass("plain", "line-clamp-2 min-w-32 font-medium wrap-anywhere")}
        >
          <bdi>{row.name}</bdi>
        </Link>
      </span>
    ),
  };
}

function useOptionalColumns(): OptionalColumnOf[] {
  const { m, format } = useI18n();
  const { column } = m.products;
  return [
    {
      id: "status",
      header: column.status,
      render: (row) => <ProductStatusPill status={row.status} deleted={row.deleted} />,
    },
    {
      id: "category",
      header: column.category,
      className: "max-lg:hidden",
      render: (row) => <span className="text-muted">{row.category}</span>,
    },
    {
      id: "variants",
      header: column.variants,
      align: "end",
      className: "max-md:hidden",
      render: (row) => format.number(row.variantCount),
    },
    {
      id: "stock",
      header: column.stock,
      align: "end",
      sortable: true,
      className: "whitespace-nowrap",
      render: (row) =>
        row.available > 0 ? (
          format.number(row.available)
        ) : (
          <span className="text-pomegranate">{m.products.outOfStock}</span>
        ),
    },
    {
      id: "price",
      header: column.price,
      align: "end",
      sortable: true,
      className: "whitespace-nowrap max-sm:hidden",
      render: (row) => <RowPrice row={row} />,
    },
    {
      id: "updated",
      header: column.updated,
      align: "end",
      sortable: true,
      className: "whitespace-nowrap max-md:hidden",
      render: (row) => <time dateTime={row.updatedAt}>{format.date(row.updatedAt)}</time>,
    },
  ];
}

function RowPrice({ row }: { row: ProductRow }) {
  const { m, format } = useI18n();
  const { minPrice, maxPrice, currency } = row;
  if (minPrice === null) return <span className="text-faint">{m.products.noPrice}</span>;
  const min = format.money(minPrice, currency);
  return maxPrice === null || maxPrice === minPrice
    ? min
    : m.products.priceRange(min, format.money(maxPrice, currency));
}
