import type { StaffOrderView } from "@souk/contracts";
import type { StaffContext } from "../context.ts";
import { addEvent } from "./change-order.ts";
import { staffMove } from "./staff-move.ts";

export interface Shipping {
  number: number;
  carrier: string;
  trackingNumber?: string | undefined;
}

/** The parcel has left; from now on it can't be cancelled. */
export function shipOrder(
  ctx: StaffContext,
  { number, carrier, ...rest }: Shipping,
): Promise<StaffOrderView> {
  const trackingNumber = rest.trackingNumber === "" ? null : (rest.trackingNumber ?? null);
  return staffMove(ctx, {
    number,
    to: "SHIPPED",
    action: "order.ship",
    also: async (tx, { id: orderId }, by) => {
      const shipment = { orderId, carrier, trackingNumber, shippedAt: by.now };
      await tx.shipment.create({ data: shipment, select: { id: true } });
      const note = trackingNumber === null ? carrier : `${carrier} ${trackingNumber}`;
      await addEvent(tx, { orderId, type: "SHIPMENT", data: { carrier, trackingNumber, note }, ...by });
    },
  });
}
