import { STOCK_COUNTED, type StockRow } from "@souk/contracts";
import { linkClass, StatusPill, type Column } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Name } from "../../parts/name.tsx";
import { NoRows } from "../../parts/no-rows.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";
import { Thumb } from "../../parts/thumb.tsx";
import { nameOf } from "./stock-name.ts";
import type { StockSearch } from "./stock-search.ts";
import { useLocations } from "./use-locations.ts";

/** The rows of a URL, and the way to the next ones. */
export function StockTable({ search }: { search: StockSearch }) {
  const { m, format, locale } = useI18n();
  const columns = useColumns(search.locationId === undefined);
  const query = useQuery({
    ...trpc.stock.list.queryOptions({ locale, ...search }),
    placeholderData: keepPreviousData,
  });
  const { cursor: _page, ...narrowed } = search;
  return (
    <TableFrame
      caption={m.stock.title}
      query={query}
      columns={columns}
      rowId={(row) => row.variantId}
      empty={<NoRows words={m.stock} filtered={Object.keys(narrowed).length > 0} />}
      count={(total) =>
        total > STOCK_COUNTED ? m.stock.countMany(format.number(STOCK_COUNTED)) : m.stock.count(total)
      }
    />
  );
}

function useColumns(places: boolean): Column<StockRow>[] {
  const { m, format } = useI18n();
  const { column } = m.stock;
  const number = (id: "onHand" | "reserved" | "available", className?: string): Column<StockRow> => ({
    id,
    header: column[id],
    align: "end",
    className,
    render: (row) => format.number(row[id]),
  });
  return [
    { id: "variant", header: column.variant, render: (row) => <Variant row={row} /> },
    {
      id: "mark",
      header: m.stock.tabs,
      hideHeader: true,
      className: "max-sm:hidden",
      render: (row) => <Mark row={row} />,
    },
    ...(places
      ? [
          {
            id: "places",
            header: column.places,
            className: "max-lg:hidden",
            render: (row: StockRow) => <PerPlace row={row} />,
          },
        ]
      : []),
    number("onHand", "max-sm:hidden"),
    number("reserved", "max-sm:hidden"),
    number("available"),
  ];
}

function Variant({ row }: { row: StockRow }) {
  return (
    <span className="flex items-center gap-3">
      <Thumb picture={row.picture} size={36} />
      <span className="min-w-0">
        <Link to="/stock/$id" params={{ id: row.variantId }} className={linkClass("plain", "font-medium")}>
          <Name lines={2} className="max-w-52 sm:max-w-72 lg:max-w-md">
            {nameOf(row)}
          </Name>
        </Link>
        <span className="ltr block w-fit font-mono text-xs text-faint">{row.sku}</span>
        <span className="flex sm:hidden">
          <Mark row={row} />
        </span>
      </span>
    </span>
  );
}

function Mark({ row }: { row: StockRow }) {
  const { m } = useI18n();
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <Level row={row} />
      {row.waiting > 0 ? <StatusPill tone="info">{m.stock.waiting(row.waiting)}</StatusPill> : null}
    </span>
  );
}

function Level({ row }: { row: StockRow }) {
  const { m } = useI18n();
  if (row.available < 0) return <StatusPill tone="warning">{m.stock.owedMark(-row.available)}</StatusPill>;
  if (row.available === 0) return <StatusPill tone="danger">{m.stock.outMark}</StatusPill>;
  if (row.available <= row.lowStockAt) return <StatusPill tone="warning">{m.stock.lowMark}</StatusPill>;
  return null;
}

function PerPlace({ row }: { row: StockRow }) {
  const { format } = useI18n();
  const { data: locations = [] } = useLocations();
  const names = new Map(locations.map(({ id, name }) => [id, name]));
  return (
    <span className="text-sm text-muted">
      {row.levels.map(({ locationId, onHand }) => (
        <span key={locationId} className="me-3 inline-block whitespace-nowrap">
          {names.get(locationId)} <span className="tnum text-ink">{format.number(onHand)}</span>
        </span>
      ))}
    </span>
  );
}
