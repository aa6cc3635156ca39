import type { ShipmentView, StaffOrderView } from "@souk/contracts";
import { dayRange } from "@souk/i18n";
import { Button, Card, linkClass, PrintIcon, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { moveWords } from "./move-words.ts";
import { useOrderChanged } from "./use-order-changed.ts";

/** The parcels sent, what came with each, and which of them have arrived. */
export function OrderShipments({ order }: { order: StaffOrderView }) {
  const { m } = useI18n();
  if (order.shipments.length === 0) return null;
  return (
    <Card title={m.orders.shipments}>
      <ul className="flex flex-col gap-5">
        {order.shipments.map((shipment) => (
          <Parcel key={shipment.id} order={order} shipment={shipment} />
        ))}
      </ul>
    </Card>
  );
}

function Parcel({ order, shipment }: { order: StaffOrderView; shipment: ShipmentView }) {
  const { m, format, locale } = useI18n();
  const { readySince, collectedOn } = m.orders.pickup;
  const [sent, arrived] = order.pickup
    ? [readySince, collectedOn]
    : [m.orders.shippedOn, m.orders.deliveredOn];
  return (
    <li>
      <p className="font-medium">{shipment.carrier}</p>
      {shipment.trackingNumber ? (
        <p className="text-sm">
          <span className="text-muted">{m.orders.tracking}: </span>
          <span className="ltr font-mono text-xs">{shipment.trackingNumber}</span>
        </p>
      ) : null}
      <ul className="my-1.5 text-sm">
        {shipment.lines.map(({ lineId, quantity }) => (
          <li key={lineId} className="wrap-anywhere">
            <span className="tnum">{format.number(quantity)} ×</span>{" "}
            {order.lines.find(({ id }) => id === lineId)?.name}
          </li>
        ))}
      </ul>
      <p className="text-sm text-muted">{sent(format.dateTime(shipment.shippedAt))}</p>
      {shipment.arrives ? (
        <p className="text-sm text-muted">{m.orders.arrives(dayRange(locale, shipment.arrives))}</p>
      ) : null}
      <p className="no-print mt-1 flex flex-wrap gap-x-4">
        {order.pickup ? null : (
          <a
            href={`/api/admin/shipments/${shipment.id}/label`}
            target="_blank"
            rel="noreferrer"
            className={linkClass("plain", "inline-flex items-center gap-1.5 text-sm font-medium")}
          >
            <PrintIcon size={16} className="text-muted" />
            {m.orders.parcel.label}
          </a>
        )}
        {shipment.trackingUrl ? (
          <a
            href={shipment.trackingUrl}
            target="_blank"
            rel="noreferrer"
            className={linkClass("plain", "text-sm")}
          >
            {m.orders.parcel.follow}
          </a>
        ) : null}
      </p>
      {shipment.deliveredAt ? (
        <p className="text-sm text-muted">{arrived(format.dateTime(shipment.deliveredAt))}</p>
      ) : (
        <Arrived order={order} shipmentId={shipment.id} />
      )}
    </li>
  );
}

function Arrived({ order, shipmentId }: { order: StaffOrderView; shipmentId: string }) {
  const { m } = useI18n();
  const writes = useCan("orders.write");
  const changed = useOrderChanged();
  const deliver = useMutation(
    trpc.orders.deliver.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: m.orders.parcel.arrived, tone: "success" });
      },
    }),
  );
  const isUnderWay = order.state === "PROCESSING" || order.state === "SHIPPED";
  if (!writes || !isUnderWay) return null;
  return (
    <div className="no-print mt-2 flex flex-col items-start gap-2">
      <ActionError error={deliver.error} />
      <Button
        variant="secondary"
        size="sm"
        pending={deliver.isPending}
        pendingLabel={m.common.working}
        onClick={() => deliver.mutate({ number: order.number, shipmentId })}
      >
        {moveWords(order, m).actions.deliver}
      </Button>
    </div>
  );
}
