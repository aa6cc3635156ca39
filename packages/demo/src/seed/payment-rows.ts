import { createHash } from "node:crypto";
import type { PaymentState } from "@souk/contracts";
import type { MadeOrder } from "./order-rows.ts";
import type { OrderRows } from "./order-tables.ts";
import type { Step } from "./order-plan.ts";

/** How the order was or will be paid, and for cards the other side of it in the gateway's own ledger. Gives its id. */
export function paymentRows(order: MadeOrder, rows: OrderRows): string {
  const { plan, kit } = order;
  const { total } = order.quote;
  const { placedAt, method, buyer } = plan;
  const id = kit.dice.id(placedAt);
  const card = method === "card" ? { id: kit.dice.id(placedAt), last4: kit.dice.pick(LAST4) } : null;
  const refunded = refundOf(order);
  rows.Payment.push({
    id,
    orderId: order.id,
    provider: method === "card" ? "test_gateway" : method,
    state: paymentState(order, refunded),
    idempotencyKey: `demo-order-${order.number}`,
    requestHash: createHash("sha256").update(`demo order ${order.number}`).digest("hex"),
    cartVersion: 1,
    amount: total,
    refunded,
    currency: buyer.currency,
    providerRef: card?.id ?? null,
    createdAt: placedAt,
    updatedAt: plan.steps.at(-1)?.at ?? placedAt,
  });
  if (card === null) return id;
  rows.TestGatewayCharge.push({
    id: card.id,
    idempotencyKey: id,
    state: "captured",
    amount: total,
    captured: total,
    refunded,
    currency: buyer.currency,
    cardLast4: card.last4,
    createdAt: placedAt,
    updatedAt: placedAt,
  });
  if (refunded > 0) addRefund(order, { paymentId: id, chargeId: card.id, amount: refunded }, rows);
  return id;
}

const LAST4 = ["4242", "4444", "1117", "0505", "3222"] as const;
const REASONS = {
  CANCELLED: "Cancelled before it was sent",
  REFUNDED: "Sent back by the customer",
  DELIVERED: "Damaged on the way, kept by the customer",
} as const;

/** Minor units. A few that were delivered got something back for a damaged piece, or the price of one that broke. */
export function refundOf(order: MadeOrder): number {
  const { plan, number, quote } = order;
  if (plan.method !== "card") return 0;
  const end = plan.steps.at(-1)?.state;
  if (end === "CANCELLED" || end === "REFUNDED") return quote.total;
  if (end !== "DELIVERED") return 0;
  const goods = quote.subtotal - quote.discountTotal + quote.shippingDiscount;
  return isOneUnit(order) ? firstPrice(order) : number % 13 === 0 ? Math.floor(goods / 5) : 0;
}

function isOneUnit({ number, lines }: MadeOrder): boolean {
  return number % 7 === 0 && (lines[0]?.quantity ?? 0) > 1;
}

/** What one unit of the first line has cost. */
function firstPrice({ lines: [line] }: MadeOrder): number {
  return line ? Math.floor((line.total - line.discount) / line.quantity) : 0;
}

export function refundReason({ plan }: MadeOrder): string {
  const end = plan.steps.at(-1)?.state;
  return end === "CANCELLED" || end === "REFUNDED" ? REASONS[end] : REASONS.DELIVERED;
}

function paymentState({ plan, quote }: MadeOrder, refunded: number): PaymentState {
  if (refunded > 0) return refunded === quote.total ? "REFUNDED" : "PARTIALLY_REFUNDED";
  if (plan.method === "card") return "CAPTURED";
  const end: Step["state"] = plan.steps.at(-1)?.state ?? "PENDING";
  if (end === "CANCELLED") return "VOIDED";
  if (plan.method === "bank_transfer") return end === "PENDING" ? "AWAITING" : "CAPTURED";
  return end === "DELIVERED" ? "CAPTURED" : "AWAITING";
}

function addRefund(
  order: MadeOrder,
  { paymentId, chargeId, amount }: { paymentId: string; chargeId: string; amount: number },
  rows: OrderRows,
): void {
  const at = order.plan.steps.at(-1)?.at ?? order.plan.placedAt;
  const id = order.kit.dice.id(at);
  rows.Refund.push({
    id,
    paymentId,
    idempotencyKey: `demo-refund-${order.number}`,
    amount,
    reason: refundReason(order),
    ...partsOf(order, amount),
    returnId: null,
    restock: order.plan.steps.at(-1)?.state === "REFUNDED",
    confirmedAt: at,
    createdAt: at,
  });
  rows.TestGatewayRefund.push({
    id: order.kit.dice.id(at),
    idempotencyKey: id,
    chargeId,
    amount,
    createdAt: at,
  });
  addRefundLines(order, id, rows);
}

function partsOf(order: MadeOrder, amount: number): { shippingAmount: number; adjustment: number } {
  const end = order.plan.steps.at(-1)?.state;
  if (end !== "DELIVERED") {
    const { shippingTotal, shippingDiscount } = order.quote;
    return { shippingAmount: shippingTotal - shippingDiscount, adjustment: 0 };
  }
  return { shippingAmount: 0, adjustment: isOneUnit(order) ? 0 : amount };
}

function addRefundLines(order: MadeOrder, refundId: string, rows: OrderRows): void {
  const { lines } = order;
  const isWhole = order.plan.steps.at(-1)?.state !== "DELIVERED";
  const one = isOneUnit(order) ? lines.slice(0, 1) : [];
  for (const { id: orderLineId, quantity, total, discount } of isWhole ? lines : one) {
    const cost = total - discount;
    const units = isWhole ? { quantity, amount: cost } : { quantity: 1, amount: firstPrice(order) };
    rows.RefundLine.push({ refundId, orderLineId, ...units, withdrawn: 0 });
  }
}
