import type { ProductRow } from "@souk/contracts";
import { linkClass, type Column } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { Thumb } from "../../parts/thumb.tsx";
import { shownColumns, type OptionalColumn } from "./product-search.ts";
import { ProductStatusPill } from "./product-status.tsx";

type OptionalColumnOf = Column<ProductRow> & { id: OptionalColumn };

/** The name, and the columns that the URL asks for, in its order. */
export function useProductColumns(columns: string | undefined): Column<ProductRow>[] {
  const known: readonly OptionalColumnOf[] = [...useWordColumns(), ...useNumberColumns()];
  const shown = shownColumns(columns).flatMap((id) => known.find((column) => column.id === id) ?? []);
  return [useNameColumn(), ...shown];
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

function useWordColumns(): OptionalColumnOf[] {
  const { m } = useI18n();
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
      id: "brand",
      header: column.brand,
      className: "max-lg:hidden",
      render: (row) => <span className="text-muted">{row.brand}</span>,
    },
    {
      id: "sku",
      header: column.sku,
      className: "max-md:hidden",
      render: (row) => <span className="ltr text-muted">{row.sku}</span>,
    },
    {
      id: "tags",
      header: column.tags,
      className: "max-lg:hidden",
      render: (row) => <span className="text-muted">{row.tags.join(", ")}</span>,
    },
  ];
}

function useNumberColumns(): OptionalColumnOf[] {
  const { m, format } = useI18n();
  const { column } = m.products;
  const end = { align: "end" } as const;
  const time = { ...end, sortable: true, className: "whitespace-nowrap max-md:hidden" } as const;
  return [
    {
      id: "variants",
      header: column.variants,
      ...end,
      className: "max-md:hidden",
      render: (row) => format.number(row.variantCount),
    },
    {
      id: "stock",
      header: column.stock,
      ...end,
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
      ...end,
      sortable: true,
      className: "whitespace-nowrap max-sm:hidden",
      render: (row) => <RowPrice row={row} />,
    },
    {
      id: "created",
      header: column.created,
      ...time,
      render: (row) => <time dateTime={row.createdAt}>{format.date(row.createdAt)}</time>,
    },
    {
      id: "updated",
      header: column.updated,
      ...time,
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
