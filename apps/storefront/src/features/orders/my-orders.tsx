import type { OrderSummary } from "@souk/contracts";
import { Button, buttonClass, EmptyState, Skeleton } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { trpc } from "../../lib/trpc.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ArrivalDays } from "./arrival-days.tsx";
import { OrderStatePill } from "./order-state.tsx";

export function MyOrders() {
  const { m, locale } = usePastCartI18n();
  const orders = useInfiniteQuery(
    trpc.orders.mine.infiniteQueryOptions(
      { limit: 20 },
      { getNextPageParam: (last) => last.nextCursor, staleTime: 10_000 },
    ),
  );
  return (
    <>
      <PageHeading title={m.order.mineTitle} className="mb-4 text-2xl">
        {m.order.mineTitle}
      </PageHeading>
      <Loaded query={orders} skeleton={<OrdersSkeleton />}>
        {({ pages }) =>
          pages[0]?.items.length === 0 ? (
            <EmptyState
              title={m.order.mineNone}
              action={
                <Link to="/$locale" params={{ locale }} className={buttonClass()}>
                  {m.order.mineAction}
                </Link>
              }
            >
              {m.order.mineNoneHelp}
            </EmptyState>
          ) : (
            <>
              <ul>
                {pages.flatMap((page) =>
                  page.items.map((order) => <Line key={order.number} order={order} />),
                )}
              </ul>
              {orders.hasNextPage ? (
                <div className="flex justify-center py-8">
                  <Button
                    variant="secondary"
                    pending={orders.isFetchingNextPage}
                    pendingLabel={m.common.loading}
                    onClick={() => void orders.fetchNextPage()}
                  >
                    {orders.isFetchNextPageError ? m.common.retry : m.catalog.loadMore}
                  </Button>
                </div>
              ) : null}
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Line({ order }: { order: OrderSummary }) {
  const { m, format, locale } = usePastCartI18n();
  return (
    <li className="hairline-b relative flex flex-wrap items-center gap-x-6 gap-y-1.5 py-4 transition-colors hover:bg-wash sm:px-3">
      <div className="min-w-48 flex-1">
        <Link
          to="/$locale/orders/$number"
          params={{ locale, number: String(order.number) }}
          search={{}}
          className="tnum rounded-sm font-medium after:absolute after:inset-0"
        >
          {m.order.open(order.number)}
        </Link>
        <div className="text-sm text-muted">
          <p>{format.date(order.placedAt)}</p>
          <ArrivalDays arrives={order.arrives} pickup={order.pickedUp} />
        </div>
      </div>
      <OrderStatePill state={order.state} pickedUp={order.pickedUp} />
      <p className="tnum w-20 text-end text-sm text-muted">{m.order.units(order.units)}</p>
      <p className="tnum w-32 text-end font-medium">{format.money(order.total, order.currency)}</p>
    </li>
  );
}

function OrdersSkeleton() {
  return [1, 2, 3, 4].map((key) => (
    <div key={key} className="hairline-b py-4">
      <Skeleton height="3rem" />
    </div>
  ));
}
