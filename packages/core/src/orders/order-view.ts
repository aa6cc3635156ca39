import { AddressView, type OrderView } from "@souk/contracts";
import { type OrderRow, paymentOf } from "./order-row.ts";
import { canCancel } from "./moves.ts";
import { lineCost, shippingCost } from "./order-costs.ts";

/** An order as its buyer sees it. */
export function toOrderView(order: OrderRow): OrderView {
  const payment = paymentOf(order);
  return {
    id: order.id,
    number: order.number,
    state: order.state,
    placedAt: order.placedAt,
    email: order.email,
    ...totalsOf(order),
    lines: order.lines.map((line) => toLineView(order, line)),
    shippingAddress: addressOf(order, "SHIPPING"),
    billingAddress: addressOf(order, "BILLING"),
    shippingLabel: order.shippingLabel,
    paymentMethod: payment?.provider === "cash_on_delivery" ? "cash_on_delivery" : "card",
    refunded: order.payments.reduce((sum, { refunded }) => sum + refunded, 0),
    shippingCost: shippingCost(order),
    shippingRefunded: order.shippingRefunded,
    shipments: order.shipments,
    documents: order.documents,
    cancellable: canCancel(order),
  };
}

function toLineView(order: OrderRow, line: OrderRow["lines"][number]): OrderView["lines"][number] {
  const { id, sku, name, options, mediaHash, unitPrice, quantity, total, shipped, refunded } = line;
  const contents = (line.parts ?? []).map((part) => ({
    sku: part.sku,
    name: part.name,
    quantity: part.quantity,
  }));
  const { backordered: units, shipsBy, backorderText } = line;
  const backorder = units === 0 ? null : { units, shipsBy, text: backorderText ?? "" };
  const view = { id, sku, name, options, mediaHash, unitPrice, quantity, total, shipped, refunded };
  return { ...view, cost: lineCost(order, line), contents, backorder };
}

function totalsOf(order: OrderRow) {
  const { currency, subtotal, shippingTotal, discountTotal, taxTotal, taxIncluded, total } = order;
  return { currency, subtotal, shippingTotal, discountTotal, taxTotal, taxIncluded, total };
}

function addressOf(order: OrderRow, kind: "SHIPPING" | "BILLING"): AddressView {
  const address = order.addresses.find((one) => one.kind === kind) ?? order.addresses[0];
  return AddressView.parse(address);
}
