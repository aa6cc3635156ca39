import type { OrderView } from "@souk/contracts";
import { linkClass } from "@souk/ui";
import type { ReactNode } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { AddressLines } from "../../parts/address-lines.tsx";
import { PickupLines } from "../../parts/pickup-lines.tsx";
import { ArrivalDays } from "./arrival-days.tsx";
import { OrderDocuments } from "./order-documents.tsx";

/** Where it goes, how, and how it is paid. */
export function OrderFacts({ order, orderKey }: { order: OrderView; orderKey: string | undefined }) {
  const { m, format } = usePastCartI18n();
  const { readySince, collectedOn } = m.order.pickup;
  const [sent, arrived] = order.pickup ? [readySince, collectedOn] : [m.order.shippedAt, m.order.deliveredAt];
  return (
    <div className="grid gap-6 sm:grid-cols-2 md:grid-cols-1 print:grid-cols-2">
      <Fact title={m.order.delivery}>
        <p>{order.shippingLabel}</p>
        <ArrivalDays arrives={order.arrives} pickup={order.pickup !== null} />
        {order.shipments.map((shipment) => (
          <div key={shipment.id} className="mt-2">
            {order.pickup ? null : <p className="font-medium">{m.order.shipment(shipment.carrier)}</p>}
            <p className="text-muted">{sent(format.date(shipment.shippedAt))}</p>
            {shipment.deliveredAt ? (
              <p className="text-muted">{arrived(format.date(shipment.deliveredAt))}</p>
            ) : (
              <ArrivalDays arrives={shipment.arrives} />
            )}
            <ul aria-label={m.order.inParcel}>
              {shipment.lines.map(({ lineId, quantity }) => (
                <li key={lineId} className="wrap-anywhere">
                  <span className="tnum">{format.number(quantity)} ×</span>{" "}
                  {order.lines.find(({ id }) => id === lineId)?.name}
                </li>
              ))}
            </ul>
            {shipment.trackingNumber ? (
              <p className="text-muted">
                {m.order.tracking}{" "}
                <span className="ltr inline-block font-mono text-sm">{shipment.trackingNumber}</span>
              </p>
            ) : null}
            {shipment.trackingUrl ? (
              <p className="no-print">
                <a href={shipment.trackingUrl} target="_blank" rel="noreferrer" className={linkClass("text")}>
                  {m.order.follow}
                </a>
              </p>
            ) : null}
          </div>
        ))}
      </Fact>
      {order.pickup ? (
        <Fact title={m.order.pickup.at}>
          <PickupLines place={order.pickup} />
        </Fact>
      ) : (
        <Fact title={m.order.shipTo}>
          <AddressLines address={order.shippingAddress} />
        </Fact>
      )}
      <Fact title={m.order.billTo}>
        <AddressLines address={order.billingAddress} />
      </Fact>
      <Fact title={m.order.payment}>
        <p>
          {order.pickup && order.paymentMethod === "cash_on_delivery"
            ? m.checkout.pickup.cash
            : m.order.methods[order.paymentMethod]}
        </p>
        <p className="ltr w-fit text-muted">{order.email}</p>
      </Fact>
      <OrderDocuments order={order} orderKey={orderKey} />
    </div>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="hairline-t pt-4 text-body">
      <h2 className="mb-1.5 text-sm text-muted">{title}</h2>
      {children}
    </section>
  );
}
