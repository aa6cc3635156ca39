import { minutesAfter } from "./kit.ts";
import type { Step } from "./order-plan.ts";
import type { MadeOrder } from "./order-rows.ts";
import type { OrderRows } from "./order-tables.ts";
import { addParcels, type Parcel } from "./parcels.ts";
import { reviewEvents } from "./order-review.ts";
import { refundOf, refundReason } from "./payment-rows.ts";
import { STAFF } from "./people.ts";

const NOTES = [
  "Called to agree on the hour of delivery.",
  "Asked for a careful packing: it is a present.",
  "The neighbour takes the parcel when nobody is at home.",
] as const;

type Event = OrderRows["OrderEvent"][number];
type Actor = Pick<Event, "actorKind" | "actorId" | "actorName">;

/** What happened to the order and who did it, and its parcel. */
export function orderEvents(order: MadeOrder, rows: OrderRows): void {
  const { plan, kit } = order;
  const add = (at: Date, actor: Actor, event: Partial<Event> & Pick<Event, "type">): void => {
    const { type, fromState = null, toState = null, data = {} } = event;
    rows.OrderEvent.push({
      id: kit.dice.id(at),
      seq: 0,
      orderId: order.id,
      type,
      fromState,
      toState,
      data,
      ...actor,
      createdAt: at,
    });
  };
  let before: Step | null = null;
  for (const step of plan.steps) {
    const actor = actorOf(order, step);
    if (isPaidBy(order, step)) add(step.at, SYSTEM, { type: "PAYMENT", data: { amount: order.quote.total } });
    if (before === null) add(step.at, actor, { type: "PLACED", toState: step.state });
    else add(step.at, actor, { type: "STATE_CHANGED", fromState: before.state, toState: step.state });
    before = step;
  }
  if (before === null) return;
  const staff = actorOf(order, { ...before, by: "STAFF" });
  for (const parcel of addParcels(order, rows)) {
    add(parcel.shippedAt, staff, { type: "SHIPMENT", data: sent(parcel) });
    if (parcel.deliveredAt) add(parcel.deliveredAt, staff, { type: "DELIVERY", data: arrived(parcel) });
  }
  const amount = refundOf(order);
  const data = { amount, note: refundReason(order) };
  if (amount > 0) add(before.at, staff, { type: "REFUND", data });
  for (const review of reviewEvents(order)) add(minutesAfter(plan.placedAt, 20), staff, review);
  if (order.number % 11 === 0) {
    const note = kit.dice.pick(NOTES);
    const at = new Date(Math.min(minutesAfter(plan.placedAt, 45).getTime(), kit.now.getTime()));
    add(at, staff, { type: "NOTE", data: { note } });
  }
}

const SYSTEM: Actor = { actorKind: "SYSTEM", actorId: null, actorName: null };

function actorOf({ plan, userIds, number }: MadeOrder, { by }: Pick<Step, "by">): Actor {
  if (by === "SYSTEM") return SYSTEM;
  if (by === "CUSTOMER") {
    const { name, email } = plan.buyer;
    return { actorKind: "CUSTOMER", actorId: userIds.get(email) ?? null, actorName: name };
  }
  const { name, email } = number % 3 === 0 ? STAFF[0] : STAFF[1];
  return { actorKind: "STAFF", actorId: userIds.get(email) ?? null, actorName: name };
}

function isPaidBy({ plan }: MadeOrder, { state }: Step): boolean {
  return state === (plan.method === "cash_on_delivery" ? "DELIVERED" : "PAID");
}

function sent({ id: shipmentId, carrier, trackingNumber, lines }: Parcel) {
  return { carrier, trackingNumber, shipmentId, lines, note: noteOf({ carrier, trackingNumber }) };
}

function arrived({ id: shipmentId, carrier, trackingNumber }: Parcel) {
  return { shipmentId, note: noteOf({ carrier, trackingNumber }) };
}

/** As the use cases write it. */
function noteOf({ carrier, trackingNumber }: Pick<Parcel, "carrier" | "trackingNumber">): string {
  return trackingNumber === null ? carrier : `${carrier} ${trackingNumber}`;
}
