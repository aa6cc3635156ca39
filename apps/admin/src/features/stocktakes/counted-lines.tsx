import type { StocktakeDetail, StocktakeLine } from "@souk/contracts";
import { Card, Checkbox, type Column, EmptyState, linkClass, LoadMore, Table } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";

/** What was counted beside what the ledger says, those that differ first of all. */
export function CountedLines({ stocktake }: { stocktake: StocktakeDetail }) {
  const { m, format, locale } = useI18n();
  const [every, setEvery] = useState(false);
  const { number, differing, counted, more, fewer } = stocktake;
  const columns = useColumns(stocktake.state === "COUNTED");
  const query = useInfiniteQuery(
    trpc.stocktakes.lines.infiniteQueryOptions(
      { number, locale, differing: !every },
      { getNextPageParam: (page) => page.nextCursor ?? undefined },
    ),
  );
  const parts = [
    m.stocktakes.summary(differing, counted),
    ...(more > 0 ? [m.stocktakes.more(format.number(more))] : []),
    ...(fewer > 0 ? [m.stocktakes.fewer(format.number(fewer))] : []),
  ];
  return (
    <Card title={m.stocktakes.differences}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-muted">{parts.join(" · ")}</p>
        <Checkbox label={m.stocktakes.every} value={every} onChange={setEvery} />
      </div>
      <QueryView query={query} skeleton={<TableSkeleton />}>
        {({ pages }) => (
          <>
            <Table
              caption={m.stocktakes.differences}
              columns={columns}
              rows={pages.flatMap((page) => page.items)}
              rowId={({ variantId }) => variantId}
              empty={<EmptyState title={m.stocktakes.noDifference} />}
            />
            {query.hasNextPage ? (
              <LoadMore
                label={m.common.loadMore}
                status=""
                pending={query.isFetchingNextPage}
                pendingLabel={m.common.loading}
                onLoadMore={() => void query.fetchNextPage()}
              />
            ) : null}
          </>
        )}
      </QueryView>
    </Card>
  );
}

function useColumns(isPreview: boolean): Column<StocktakeLine>[] {
  const { m, format } = useI18n();
  const signed = (units: number) => (
    <span className="ltr">
      {units > 0 ? "+" : "−"}
      {format.number(Math.abs(units))}
    </span>
  );
  return [
    {
      id: "item",
      header: m.stocktakes.item,
      render: ({ variantId, name, options, sku, reserved }) => (
        <>
          <Link to="/stock/$id" params={{ id: variantId }} className={linkClass("plain", "font-medium")}>
            {options ? `${name} · ${options}` : name}
          </Link>
          <span className="ltr block w-fit font-mono text-xs text-faint">{sku}</span>
          {isPreview && reserved > 0 ? (
            <span className="text-sm text-muted">{m.stocktakes.held(reserved)}</span>
          ) : null}
        </>
      ),
    },
    {
      id: "expected",
      header: m.stocktakes.expected,
      align: "end",
      render: ({ expected }) => format.number(expected),
    },
    {
      id: "counted",
      header: m.stocktakes.counted,
      align: "end",
      render: ({ counted }) => format.number(counted),
    },
    {
      id: "difference",
      header: m.stocktakes.difference,
      align: "end",
      render: ({ counted, expected }) =>
        counted === expected ? format.number(0) : <strong>{signed(counted - expected)}</strong>,
    },
    {
      id: "since",
      header: m.stocktakes.since,
      align: "end",
      className: isPreview ? "max-sm:hidden" : "hidden",
      render: ({ since }) => (since === 0 ? "" : signed(since)),
    },
  ];
}
