import type { StaffOrderView } from "@souk/contracts";
import { dayRange } from "@souk/i18n";
import { Button, buttonClass, linkClass, PrintIcon, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { OrderActions } from "./order-actions.tsx";
import { OrderAddresses } from "./order-addresses.tsx";
import { OrderDocuments } from "./order-documents.tsx";
import { OrderDue } from "./order-due.tsx";
import { OrderLines } from "./order-lines.tsx";
import { OrderPayments } from "./order-payments.tsx";
import { OrderTrace } from "./order-trace.tsx";
import { OrderReturns } from "./order-returns.tsx";
import { OrderReview } from "./order-review.tsx";
import { OrderShipments } from "./order-shipments.tsx";
import { OrderStatePill } from "../../parts/order-state.tsx";
import { OrderTimeline } from "./order-timeline.tsx";

/** One order: what was bought, what happened to it, and what may happen next. */
export function OrderPage({ number }: { number: number }) {
  const { m } = useI18n();
  const query = useQuery(trpc.orders.get.queryOptions({ number }));
  const order = query.data;
  return (
    <Page
      title={m.orders.order(number)}
      above={
        <Link to="/orders" className={linkClass("quiet", "text-sm")}>
          {m.orders.title}
        </Link>
      }
      beside={order ? <OrderStatePill state={order.state} pickedUp={order.pickup !== null} /> : null}
      below={order ? <When order={order} /> : <Skeleton className="h-4 w-40" />}
      actions={
        <>
          <Link
            to="/packing"
            search={{ numbers: String(number) }}
            className={buttonClass({ variant: "secondary" })}
          >
            {m.orders.packing.title}
          </Link>
          <Button
            variant="secondary"
            start={<PrintIcon size={18} />}
            onClick={() => globalThis.print()}
            disabled={!order}
          >
            {m.orders.print}
          </Button>
        </>
      }
    >
      <QueryView query={query} skeleton={<OrderSkeleton />}>
        {(data) => <OrderBody order={data} />}
      </QueryView>
    </Page>
  );
}

/** When it was placed, and what its buyer was told of when it comes. */
function When({ order: { placedAt, arrives, pickup } }: { order: StaffOrderView }) {
  const { m, format, locale } = useI18n();
  const told = pickup ? m.orders.readyBy : m.orders.arrives;
  const parts = [m.orders.placedAt(format.dateTime(placedAt)), arrives && told(dayRange(locale, arrives))];
  return parts.filter((part) => part !== null).join(" · ");
}

function OrderBody({ order }: { order: StaffOrderView }) {
  const writes = useCan("orders.write");
  return (
    <>
      {writes ? null : <ReadOnlyNotice />}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem] print:block">
        <div className="flex min-w-0 flex-col gap-6">
          <OrderReview order={order} />
          <OrderDue order={order} writes={writes} />
          <OrderActions order={order} />
          <OrderLines order={order} />
          {/* The team's own notes stay off the paper that goes with the parcel. */}
          <div className="no-print">
            <OrderTimeline order={order} writes={writes} />
          </div>
        </div>
        <div className="flex min-w-0 flex-col gap-6 print:mt-6">
          <OrderPayments order={order} />
          <OrderDocuments order={order} />
          <OrderTrace order={order} />
          <OrderShipments order={order} />
          <OrderReturns order={order} />
          <OrderAddresses order={order} />
        </div>
      </div>
    </>
  );
}

function OrderSkeleton() {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex flex-col gap-6">
        <Skeleton className="h-24 w-full" />
        <Skeleton className="h-80 w-full" />
        <Skeleton className="h-64 w-full" />
      </div>
      <div className="flex flex-col gap-6">
        <Skeleton className="h-40 w-full" />
        <Skeleton className="h-72 w-full" />
      </div>
    </div>
  );
}
