import { DomainError, type LineUnits, type StaffOrderView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../context.ts";
import { assertNotHeld } from "../risk/set-review.ts";
import { runTx } from "../transaction.ts";
import { type Actor, staffActor } from "./actor.ts";
import { addEvent, moveOrder } from "./change-order.ts";
import { allUnits, takeUnits, unitsToShip, unsentUnits } from "./line-units.ts";
import { captureBeforeShipping } from "./capture-order.ts";
import { heldPayment } from "./moves.ts";
import { lockOrder, type OrderRow } from "./order-row.ts";
import { staffViewOf } from "./staff-order.ts";
import { assertMove } from "./transitions.ts";

export interface Shipping {
  number: number;
  carrier: string;
  trackingNumber?: string | undefined;
  /** Left out: all that hasn't been sent. */
  lines?: readonly LineUnits[] | undefined;
}

interface Parcel {
  carrier: string;
  trackingNumber: string | null;
  lines: LineUnits[];
}

/**
 * A parcel has left, and what is in it can't be cancelled any more; with the last one the order is SHIPPED. Refuses with
 * ILLEGAL_TRANSITION, ORDER_HELD, TOO_MANY_UNITS and NOTHING_LEFT; money that is only held is taken first, with the
 * refusals of `captureOrder`.
 */
export async function shipOrder(ctx: StaffContext, shipping: Shipping): Promise<StaffOrderView> {
  const { number } = shipping;
  await captureBeforeShipping(ctx, number);
  return runTx(ctx.db, async (tx) => {
    const order = await lockOrder(tx, number);
    assertMove(order.state, "SHIPPED");
    assertNotHeld(order);
    if (heldPayment(order)) throw new DomainError("PAYMENT_UNAVAILABLE", {});
    const parcel = pack(order, shipping);
    const by = { actor: staffActor(ctx), now: ctx.clock.now() };
    if (isLast(order, parcel)) await moveOrder(tx, order, "SHIPPED", by);
    await write(tx, order, parcel, by);
    const { carrier, trackingNumber } = parcel;
    await audit(tx, ctx, {
      action: "order.ship",
      entity: "order",
      entityId: String(number),
      after: { carrier, trackingNumber, units: unitsIn(parcel.lines) },
    });
    return staffViewOf(tx, number);
  });
}

function pack(order: OrderRow, { carrier, trackingNumber, lines }: Shipping): Parcel {
  const wanted = lines ?? allUnits(order, unitsToShip);
  if (wanted.length === 0) throw new DomainError("NOTHING_LEFT", {});
  const taken = takeUnits(order, wanted, unitsToShip);
  return {
    carrier,
    trackingNumber: trackingNumber === undefined || trackingNumber === "" ? null : trackingNumber,
    lines: taken.map(({ line, quantity }) => ({ lineId: line.id, quantity })),
  };
}

function isLast(order: OrderRow, parcel: Parcel): boolean {
  return unitsIn(parcel.lines) === unitsIn(allUnits(order, unsentUnits));
}

function unitsIn(lines: readonly LineUnits[]): number {
  return lines.reduce((units, line) => units + line.quantity, 0);
}

async function write(
  tx: Tx,
  { id: orderId }: OrderRow,
  { carrier, trackingNumber, lines }: Parcel,
  by: { actor: Actor; now: Date },
): Promise<void> {
  const create = lines.map(({ lineId: orderLineId, quantity }) => ({ orderLineId, quantity }));
  const { id: shipmentId } = await tx.shipment.create({
    data: { orderId, carrier, trackingNumber, shippedAt: by.now, lines: { create } },
    select: { id: true },
  });
  const note = trackingNumber === null ? carrier : `${carrier} ${trackingNumber}`;
  const data = { carrier, trackingNumber, shipmentId, lines, note };
  await addEvent(tx, { orderId, type: "SHIPMENT", data, ...by });
}
