import { DomainError, type StaffOrderView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { type Actor, staffActor } from "./actor.ts";
import { addEvent, moveOrder } from "./change-order.ts";
import { lockOrder, type OrderRow, paymentOf } from "./order-row.ts";
import { staffViewOf } from "./staff-order.ts";
import { assertMove, canMove } from "./transitions.ts";

export interface Delivery {
  number: number;
  /** Left out: all parcels, which ends the order's way. */
  shipmentId?: string | undefined;
}

type Shipment = OrderRow["shipments"][number];

/**
 * A parcel has arrived; with the last one of a shipped order the order is DELIVERED, and cash that was due has been
 * taken. Refuses with ILLEGAL_TRANSITION and NOT_FOUND.
 */
export function deliverOrder(ctx: StaffContext, { number, shipmentId }: Delivery): Promise<StaffOrderView> {
  return runTx(ctx.db, async (tx) => {
    const order = await lockOrder(tx, number);
    const by = { actor: staffActor(ctx), now: ctx.clock.now() };
    const arrived = arrivedNow(order, shipmentId);
    const isLast = shipmentId === undefined || (canMove(order.state, "DELIVERED") && isAll(order, arrived));
    if (isLast) await moveOrder(tx, order, "DELIVERED", by);
    await note(tx, order, arrived, by);
    if (isLast) await takeCash(tx, order, by);
    await audit(tx, ctx, {
      action: "order.deliver",
      entity: "order",
      entityId: String(number),
      before: { state: order.state, delivered: deliveredIn(order).length },
      after: {
        state: isLast ? "DELIVERED" : order.state,
        delivered: deliveredIn(order).length + arrived.length,
      },
    });
    return staffViewOf(tx, number);
  });
}

function arrivedNow(order: OrderRow, shipmentId: string | undefined): Shipment[] {
  const open = order.shipments.filter(({ deliveredAt }) => deliveredAt === null);
  if (shipmentId === undefined) return open;
  const one = order.shipments.find(({ id }) => id === shipmentId);
  if (!one) throw new DomainError("NOT_FOUND", { entity: "shipment" });
  // Of an order under way each parcel arrives once.
  if (one.deliveredAt !== null) assertMove("DELIVERED", "DELIVERED");
  if (order.state !== "PROCESSING") assertMove(order.state, "DELIVERED");
  return [one];
}

function deliveredIn({ shipments }: OrderRow): Shipment[] {
  return shipments.filter(({ deliveredAt }) => deliveredAt !== null);
}

function isAll(order: OrderRow, arrived: readonly Shipment[]): boolean {
  return deliveredIn(order).length + arrived.length === order.shipments.length;
}

async function note(
  tx: Tx,
  { id: orderId }: OrderRow,
  arrived: readonly Shipment[],
  by: { actor: Actor; now: Date },
): Promise<void> {
  const ids = arrived.map(({ id }) => id);
  await tx.shipment.updateMany({ where: { id: { in: ids } }, data: { deliveredAt: by.now } });
  for (const { id: shipmentId, carrier, trackingNumber } of arrived) {
    const data = { shipmentId, note: trackingNumber === null ? carrier : `${carrier} ${trackingNumber}` };
    await addEvent(tx, { orderId, type: "DELIVERY", data, ...by });
  }
}

async function takeCash(tx: Tx, order: OrderRow, by: { actor: Actor; now: Date }): Promise<void> {
  const payment = paymentOf(order);
  if (payment?.state !== "AWAITING") return;
  await tx.payment.update({ where: { id: payment.id }, data: { state: "CAPTURED" }, select: { id: true } });
  await addEvent(tx, { orderId: order.id, type: "PAYMENT", data: { amount: payment.amount }, ...by });
}
