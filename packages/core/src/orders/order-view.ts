import { AddressView, OrderPaymentMethod, type OrderView } from "@souk/contracts";
import { trackingUrl } from "../ports/table-carriers.ts";
import { type OrderRow, paymentOf } from "./order-row.ts";
import { promotionsIn, taxesIn } from "../pricing/told.ts";
import { canCancel } from "./moves.ts";
import { arrivalOfParcel, arrivalOfRest } from "./order-arrival.ts";
import { lineCost, shippingCost } from "./order-costs.ts";

/** Who stands behind a card is of no matter to its holder. */
const Method = OrderPaymentMethod.catch("card");

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
    pickup: order.pickup,
    arrives: arrivalOfRest(order),
    paymentMethod: payment?.byCredit ? "store_credit" : Method.parse(payment?.provider),
    refunded: order.payments.reduce((sum, { refunded }) => sum + refunded, -order.editRefunded),
    amountDue: order.amountDue,
    edits: order.edits.map(({ data, ...edit }) => ({ ...edit, ...data })),
    shippingCost: shippingCost(order),
    shippingRefunded: order.shippingRefunded,
    shipments: order.shipments.map((one) => ({
      ...one,
      trackingUrl: trackingUrl(one),
      arrives: arrivalOfParcel(order, one),
    })),
    documents: order.documents,
    cancellable: canCancel(order),
    inReview: order.reviewState === "HELD" && canCancel(order),
  };
}

function toLineView(order: OrderRow, line: OrderRow["lines"][number]): OrderView["lines"][number] {
  const { id, sku, name, options, mediaHash, unitPrice, quantity, total, shipped, refunded } = line;
  const { discount, tax, taxRate, unpaid, exchanged } = line;
  const contents = (line.parts ?? []).map((part) => ({
    sku: part.sku,
    name: part.name,
    quantity: part.quantity,
  }));
  const { backordered: units, shipsBy, backorderText } = line;
  const backorder = units === 0 ? null : { units, shipsBy, text: backorderText ?? "" };
  const view = { id, sku, name, options, mediaHash, unitPrice, quantity, total, shipped, refunded };
  return {
    ...view,
    discount,
    tax,
    taxRate,
    unpaid,
    exchanged,
    cost: lineCost(order, line),
    contents,
    backorder,
  };
}

function totalsOf(order: OrderRow) {
  const trace = order.trace ?? [];
  return {
    currency: order.currency,
    subtotal: order.subtotal,
    shippingTotal: order.shippingTotal,
    shippingDiscount: order.shippingDiscount,
    discountTotal: order.discountTotal,
    taxTotal: order.taxTotal,
    taxIncluded: order.taxIncluded,
    taxExempt: order.taxExempt,
    vatNumber: order.vatNumber,
    total: order.total,
    promotions: promotionsIn(trace),
    taxes: taxesIn(trace),
    trace: trace.filter(({ kind }) => kind !== "base_price"),
  };
}

function addressOf(order: OrderRow, kind: "SHIPPING" | "BILLING"): AddressView {
  const address = order.addresses.find((one) => one.kind === kind) ?? order.addresses[0];
  return AddressView.parse(address);
}
