import type { ReturnReason, ReturnState } from "@souk/contracts";
import type { Kit } from "./kit.ts";
import type { OrderRows } from "./order-tables.ts";
import { STAFF } from "./people.ts";

/** After the last one, staff's own count on. */
const FIRST_NUMBER = 5001;

interface Story {
  way: readonly ReturnState[];
  reason: ReturnReason;
  note: string;
  /** Another of the same is wanted in its place. */
  again?: true;
  /** What was found, once it was looked at. */
  finding: { condition: "LIKE_NEW" | "DAMAGED"; disposition: "RESTOCK" | "WRITE_OFF" };
}

const GOOD = { condition: "LIKE_NEW", disposition: "RESTOCK" } as const;
const BROKEN = { condition: "DAMAGED", disposition: "WRITE_OFF" } as const;
const WAY = ["REQUESTED", "APPROVED", "RECEIVED", "INSPECTED", "CLOSED"] as const;

/** What came of the newest orders that arrived, newest first. */
const STORIES: readonly Story[] = [
  { way: WAY.slice(0, 1), reason: "DOES_NOT_FIT", note: "It is for another year of the car.", finding: GOOD },
  {
    way: WAY.slice(0, 1),
    reason: "DAMAGED",
    note: "One corner is broken off.",
    again: true,
    finding: BROKEN,
  },
  { way: WAY.slice(0, 2), reason: "CHANGED_MIND", note: "", finding: GOOD },
  { way: WAY.slice(0, 3), reason: "WRONG_ITEM", note: "I ordered the other colour.", finding: GOOD },
  { way: WAY.slice(0, 4), reason: "NOT_AS_DESCRIBED", note: "", finding: GOOD },
  { way: WAY, reason: "DOES_NOT_FIT", note: "The thread is different.", finding: GOOD },
  { way: WAY, reason: "DEFECTIVE", note: "It makes no sound.", finding: BROKEN },
  { way: ["REQUESTED", "REJECTED"], reason: "CHANGED_MIND", note: "", finding: GOOD },
  { way: ["REQUESTED", "CANCELLED"], reason: "OTHER", note: "I found out how it works.", finding: GOOD },
];
const BY_STAFF = { actorKind: "STAFF", actorId: null, actorName: STAFF[1].name } as const;
/** Numbers come last, when all of an order's events are there. */
const NO_STATES = { seq: 0, fromState: null, toState: null } as const;
const ANSWER = "It was worn for weeks: we can't take it back.";

/** A unit of what was bought comes back, as far as its story goes. Gives the last number. */
export function returnRows(kit: Kit, rows: OrderRows): number {
  const untouched = rows.Order.filter(({ id, state }) => {
    const payment = rows.Payment.find(({ orderId }) => orderId === id);
    // Not a single piece sent for nothing: its return would give the whole order back.
    const isWhole = rows.OrderLine.some(
      (line) =>
        line.orderId === id && (line.total - (line.discount ?? 0)) / line.quantity === payment?.amount,
    );
    return (
      state === "DELIVERED" && payment?.provider === "test_gateway" && payment.refunded === 0 && !isWhole
    );
  });
  const recent = untouched.slice(-STORIES.length).toReversed();
  for (const [index, order] of recent.entries()) {
    const story = STORIES[index];
    if (story) addReturn({ kit, rows, order, story, number: FIRST_NUMBER + index });
  }
  return FIRST_NUMBER + recent.length - 1;
}

interface Scene {
  kit: Kit;
  rows: OrderRows;
  order: OrderRows["Order"][number];
  story: Story;
  number: number;
}

function addReturn(scene: Scene): void {
  const { kit, rows, order, story, number } = scene;
  const line = rows.OrderLine.find(({ orderId }) => orderId === order.id);
  const arrived = rows.Shipment.findLast(({ orderId }) => orderId === order.id)?.deliveredAt;
  if (!line?.id || !arrived) return;
  const times = story.way.map((_, at) => momentOf(new Date(arrived), kit.now, at / (story.way.length + 1)));
  const [createdAt = kit.now] = times;
  const id = kit.dice.id(createdAt);
  const state = story.way.at(-1) ?? "REQUESTED";
  const isFound = state === "INSPECTED" || state === "CLOSED";
  rows.Return.push({
    id,
    number,
    orderId: order.id ?? "",
    state,
    requestedBy: "CUSTOMER",
    note: story.note,
    answer: state === "REJECTED" ? ANSWER : null,
    createdAt,
    updatedAt: times.at(-1) ?? createdAt,
  });
  const { condition = null, disposition = null } = isFound ? story.finding : {};
  const one = { returnId: id, orderLineId: line.id, quantity: 1, reason: story.reason };
  const { variantId = null, options = "" } = story.again ? line : {};
  const instead = { exchangeVariantId: variantId, exchangeDifference: 0, exchangeOptions: options };
  rows.ReturnLine.push({ ...one, condition, disposition, ...instead });
  addEvents(scene, times);
  const looked = times[story.way.indexOf("INSPECTED")];
  if (looked && disposition === "RESTOCK") addStock(scene, line, looked);
  const closed = times[story.way.indexOf("CLOSED")];
  if (closed) addRefund(scene, { id, line, at: closed });
}

/** A part of the way from the parcel's arrival to now. */
function momentOf(arrived: Date, now: Date, part: number): Date {
  const from = arrived.getTime();
  return new Date(Math.floor(from + (now.getTime() - from) * (0.1 + part * 0.8)));
}

function addEvents({ kit, rows, order, story, number }: Scene, times: readonly Date[]): void {
  const buyer = rows.OrderAddress.find(({ orderId }) => orderId === order.id)?.fullName ?? null;
  const customer = { actorKind: "CUSTOMER", actorId: order.userId ?? null, actorName: buyer } as const;
  for (const [at, toReturn] of story.way.entries()) {
    const createdAt = times[at] ?? kit.now;
    const note = at === 0 ? story.note : toReturn === "REJECTED" ? ANSWER : "";
    const step = { returnNumber: number, fromReturn: story.way[at - 1] ?? null, toReturn };
    rows.OrderEvent.push({
      id: kit.dice.id(createdAt),
      orderId: order.id ?? "",
      type: "RETURN",
      ...NO_STATES,
      data: note === "" ? step : { ...step, note },
      ...(toReturn === "REQUESTED" || toReturn === "CANCELLED" ? customer : BY_STAFF),
      createdAt,
    });
  }
}

type Line = OrderRows["OrderLine"][number];

function addStock({ kit, rows, order }: Scene, { variantId }: Line, createdAt: Date): void {
  rows.StockMovement.push({
    id: kit.dice.id(createdAt),
    variantId: variantId ?? "",
    locationId: kit.locationId,
    orderId: order.id ?? "",
    note: null,
    quantity: 1,
    reason: "RETURNED",
    createdAt,
  });
}

function addRefund(
  { kit, rows, order }: Scene,
  { id: returnId, line, at }: { id: string; line: Line; at: Date },
): void {
  const payment = rows.Payment.find(({ orderId }) => orderId === order.id);
  const charge = rows.TestGatewayCharge.find(({ idempotencyKey }) => idempotencyKey === payment?.id);
  if (!payment?.id || !charge?.id || !line.id) return;
  const cost = line.total - (line.discount ?? 0) + (order.pricesIncludeTax === false ? (line.tax ?? 0) : 0);
  const amount = Math.floor(cost / line.quantity);
  payment.refunded = amount;
  payment.state = amount === payment.amount ? "REFUNDED" : "PARTIALLY_REFUNDED";
  charge.refunded = amount;
  const id = kit.dice.id(at);
  rows.Refund.push({
    id,
    paymentId: payment.id,
    idempotencyKey: `return-${returnId}`,
    amount,
    shippingAmount: 0,
    adjustment: 0,
    reason: "",
    restock: false,
    returnId,
    confirmedAt: at,
    createdAt: at,
  });
  rows.RefundLine.push({ refundId: id, orderLineId: line.id, quantity: 1, amount, withdrawn: 0 });
  rows.TestGatewayRefund.push({
    id: kit.dice.id(at),
    idempotencyKey: id,
    chargeId: charge.id,
    amount,
    createdAt: at,
  });
  addRefundEvent({ kit, rows, order }, amount, at);
}

function addRefundEvent(
  { kit, rows, order }: Pick<Scene, "kit" | "rows" | "order">,
  amount: number,
  at: Date,
): void {
  rows.OrderEvent.push({
    id: kit.dice.id(at),
    orderId: order.id ?? "",
    type: "REFUND",
    ...NO_STATES,
    data: { amount },
    ...BY_STAFF,
    createdAt: at,
  });
}
