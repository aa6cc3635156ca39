import type { OrderView } from "@souk/contracts";
import { Banner, Button, buttonClass, linkClass, PrintIcon, Skeleton, StarLattice, StarMark } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { wasJustPlaced } from "../../lib/last-order.ts";
import { trpc } from "../../lib/trpc.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { ReachUs } from "../../parts/reach-us.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { CancelOrder } from "./cancel-order.tsx";
import { OrderEdits } from "./order-edits.tsx";
import { OrderFacts } from "./order-facts.tsx";
import { OrderLines } from "./order-lines.tsx";
import { TransferDetails } from "./transfer-details.tsx";
import { OrderReturns } from "./order-returns.tsx";
import { Reorder } from "./reorder.tsx";
import { OrderStatePill } from "./order-state.tsx";

interface Props {
  number: number;
  /** Opens it without an account. */
  orderKey: string | undefined;
  /** What a guest is offered, given by the route. */
  offer: (buyer: { name: string; email: string }, order: { number: number; key: string }) => ReactNode;
}

/** An order as its buyer sees it; right after it was placed it says thank you. Reading it changes nothing. */
export function OrderPage({ number, orderKey, offer }: Props) {
  const access = { number, ...(orderKey === undefined ? {} : { key: orderKey }) };
  const { m } = usePastCartI18n();
  const order = useQuery(trpc.orders.get.queryOptions(access, { staleTime: 10_000 }));
  return (
    <div className="shop-width pt-8">
      <Loaded query={order} skeleton={<OrderSkeleton />}>
        {(view) => (
          <>
            <Head order={view} access={access} />
            {view.paymentMethod === "bank_transfer" ? <TransferDetails access={access} /> : null}
            {view.inReview ? <Banner className="mt-6">{m.order.inReview}</Banner> : null}
            <OrderEdits order={view} />
            <div className="mt-8 grid grid-cols-1 items-start gap-x-14 gap-y-10 md:grid-cols-[minmax(0,1fr)_20rem]">
              <OrderLines order={view} isOwn={orderKey === undefined} />
              <OrderFacts order={view} orderKey={orderKey} />
            </div>
            <Reorder access={access} />
            <ToReviews order={view} isOwn={orderKey === undefined} />
            <OrderReturns order={view} access={access} />
            <ReachUs place="ORDER" about={m.order.title(view.number)} />
            {orderKey === undefined
              ? null
              : offer({ name: view.shippingAddress.fullName, email: view.email }, { number, key: orderKey })}
          </>
        )}
      </Loaded>
    </div>
  );
}

function Head({ order, access }: { order: OrderView; access: { number: number; key?: string } }) {
  const { m, format, locale } = usePastCartI18n();
  const thanks = wasJustPlaced(order.number) && order.state !== "CANCELLED";
  const title = m.order.title(order.number);
  return (
    <>
      {thanks ? (
        <div className="no-print relative isolate mb-8 flex items-center gap-5 overflow-clip rounded-lg bg-sand px-6 py-8">
          <StarLattice className="-z-10 text-ink/5 mask-linear-to-90% rtl:-scale-x-100" />
          <StarMark size={44} className="shrink-0 text-saffron-fill" />
          <div>
            <p className="text-xl font-semibold">{m.order.thanks}</p>
            <p className="mt-1 text-muted">{m.order.thanksHelp(order.email)}</p>
          </div>
        </div>
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <PageHeading title={title} className="tnum text-3xl">
            {title}
          </PageHeading>
          <p className="mt-2 flex flex-wrap items-center gap-3 text-muted">
            {m.order.placed(format.dateTime(order.placedAt))}
            <OrderStatePill state={order.state} pickedUp={order.pickup !== null} />
          </p>
        </div>
        <div className="no-print flex flex-wrap gap-3">
          <Button variant="secondary" onClick={() => window.print()} start={<PrintIcon size={18} />}>
            {m.order.print}
          </Button>
          {access.key === undefined ? (
            <Link
              to="/$locale/account/messages/new"
              params={{ locale }}
              search={{ order: order.number }}
              className={buttonClass({ variant: "secondary" })}
            >
              {m.order.ask}
            </Link>
          ) : null}
          {order.cancellable ? <CancelOrder access={access} /> : null}
        </div>
      </div>
    </>
  );
}

/** Whoever has an account writes there about what was sent, of this order and of others. */
function ToReviews({ order, isOwn }: { order: OrderView; isOwn: boolean }) {
  const { m, locale } = usePastCartI18n();
  if (!isOwn || !order.lines.some(({ shipped }) => shipped > 0)) return null;
  return (
    <p className="no-print mt-4">
      <Link to="/$locale/account/reviews" params={{ locale }} className={linkClass("text")}>
        {m.order.review}
      </Link>
    </p>
  );
}

function OrderSkeleton() {
  return (
    <>
      <Skeleton width="14rem" height="2.6rem" />
      <Skeleton width="20rem" height="1.6rem" className="mt-3" />
      <div className="mt-8 grid gap-x-14 gap-y-10 md:grid-cols-[minmax(0,1fr)_20rem]">
        <Skeleton height="20rem" />
        <Skeleton height="16rem" />
      </div>
    </>
  );
}
