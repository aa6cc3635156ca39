import type { StockMovementView } from "@souk/contracts";
import { Card, type Column, EmptyState, linkClass, LoadMore, Table } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";

/** All that came and went of a variant, newest first. */
export function StockLedger({ variantId }: { variantId: string }) {
  const { m } = useI18n();
  const columns = useColumns();
  const query = useInfiniteQuery(
    trpc.stock.ledger.infiniteQueryOptions(
      { variantId },
      { getNextPageParam: (page) => page.nextCursor ?? undefined },
    ),
  );
  return (
    <Card title={m.stock.ledger}>
      <QueryView query={query} skeleton={<TableSkeleton />}>
        {({ pages }) => (
          <>
            <Table
              caption={m.stock.ledger}
              columns={columns}
              rows={pages.flatMap((page) => page.items)}
              rowId={({ id }) => id}
              empty={<EmptyState title={m.stock.ledgerEmpty} />}
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

function useColumns(): Column<StockMovementView>[] {
  const { m, format } = useI18n();
  const { column } = m.stock;
  return [
    { id: "when", header: column.when, render: ({ at }) => <time dateTime={at}>{format.dateTime(at)}</time> },
    { id: "why", header: column.why, render: (row) => <Why row={row} /> },
    { id: "place", header: column.place, className: "max-md:hidden", render: ({ location }) => location },
    {
      id: "who",
      header: column.who,
      className: "max-md:hidden",
      render: ({ actorName }) => <bdi>{actorName ?? m.stock.byShop}</bdi>,
    },
    {
      id: "change",
      header: column.change,
      align: "end",
      render: ({ quantity }) => (
        <span className={quantity < 0 ? "ltr text-pomegranate" : "ltr text-palm"}>
          {quantity > 0 ? "+" : "−"}
          {format.number(Math.abs(quantity))}
        </span>
      ),
    },
  ];
}

function Why({ row }: { row: StockMovementView }) {
  const { m } = useI18n();
  return (
    <>
      {m.stock.reasons[row.reason]}
      {row.orderNumber === null ? null : (
        <>
          {" · "}
          <Link to="/orders/$number" params={{ number: row.orderNumber }} className={linkClass("plain")}>
            {m.stock.order(row.orderNumber)}
          </Link>
        </>
      )}
      {row.backordered > 0 ? (
        <span className="block text-sm text-saffron">{m.stock.backordered(row.backordered)}</span>
      ) : null}
      {row.note ? (
        <span dir="auto" className="block text-sm wrap-anywhere text-muted">
          {row.note}
        </span>
      ) : null}
      <span className="block text-sm text-muted md:hidden">
        {row.location} · <bdi>{row.actorName ?? m.stock.byShop}</bdi>
      </span>
    </>
  );
}
