import { z } from "zod";
import { MAX_LINES, Quantity } from "../cart.ts";
import { Amount, Currency, MAX_AMOUNT } from "../money.ts";
import { OrderNumber, OrderState, OrderView, PaymentState } from "../order.ts";
import { ReviewState, Risk } from "../risk.ts";
import { Cursor, Id, IsoDate, Limit, text } from "../primitives.ts";

export const ORDER_SORTS = ["placed", "total"] as const;
export const OrderTableInput = z.object({
  state: OrderState.optional(),
  /** Accepted, and not on their way yet: what the overview counts. */
  toShip: z.boolean().optional(),
  /** A number, an e-mail or a part of the buyer's name. */
  query: text(0, 200).optional(),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  sort: z.enum(ORDER_SORTS).default("placed"),
  direction: z.enum(["asc", "desc"]).default("desc"),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type OrderTableInput = z.infer<typeof OrderTableInput>;
export const OrderRow = z.object({
  number: OrderNumber,
  state: OrderState,
  pickedUp: z.boolean(),
  placedAt: z.string(),
  customer: z.string(),
  email: z.string(),
  total: Amount,
  currency: Currency,
  units: z.int(),
});
export type OrderRow = z.infer<typeof OrderRow>;
export const OrderTable = z.object({
  items: z.array(OrderRow),
  total: z.int(),
  nextCursor: z.string().nullable(),
});

/** What the list can be downloaded as. */
export const ORDER_EXPORTS = ["csv", "xlsx"] as const;
export const OrderExportFormat = z.enum(ORDER_EXPORTS);

export const ORDER_ACTIONS = [
  "confirm",
  "receive",
  "capture",
  "process",
  "ship",
  "deliver",
  "cancel",
  "edit",
  "refund",
] as const;
export const OrderAction = z.enum(ORDER_ACTIONS);
export type OrderAction = z.infer<typeof OrderAction>;
export const OrderEventView = z.object({
  id: Id,
  type: z.enum([
    "PLACED",
    "STATE_CHANGED",
    "PAYMENT",
    "SHIPMENT",
    "REFUND",
    "NOTE",
    "DELIVERY",
    "RETURN",
    "REVIEW",
    "EDIT",
  ]),
  fromState: OrderState.nullable(),
  toState: OrderState.nullable(),
  actorKind: z.enum(["CUSTOMER", "STAFF", "SYSTEM"]),
  actorName: z.string().nullable(),
  note: z.string().nullable(),
  amount: Amount.nullable(),
  /** Of a REVIEW: what staff decided. */
  review: ReviewState.nullable(),
  /** Of an EDIT: its number in the order. */
  edit: z.int().nullable(),
  createdAt: z.string(),
});
export type OrderEventView = z.infer<typeof OrderEventView>;
export const PaymentView = z.object({
  id: Id,
  provider: z.string(),
  /** Of a gift card: it is the customer's store credit. */
  byCredit: z.boolean(),
  state: PaymentState,
  amount: Amount,
  refunded: Amount,
  currency: Currency,
  /** The provider has been asked to take what it holds, and has not answered yet. */
  captureAskedAt: z.string().nullable(),
  providerRef: z.string().nullable(),
  createdAt: z.string(),
});
/** An order as staff see it. `actions` holds the legal moves only. */
export const StaffOrderView = OrderView.extend({
  version: z.int(),
  reviewState: ReviewState,
  /** What spoke against it when it was placed; null: nothing. */
  risk: Risk.nullable(),
  customerId: Id.nullable(),
  payments: z.array(PaymentView),
  events: z.array(OrderEventView),
  actions: z.array(OrderAction),
  refundable: Amount,
});
export type StaffOrderView = z.infer<typeof StaffOrderView>;

const One = z.object({ number: OrderNumber });
export const GetStaffOrderInput = One;
export const ConfirmOrderInput = One;
export const ProcessOrderInput = One;
/** Units of lines of an order. */
export const LineUnits = z.object({ lineId: Id, quantity: Quantity });
export type LineUnits = z.infer<typeof LineUnits>;
/** One parcel; without `lines` it holds all that hasn't been sent. */
export const ShipOrderInput = One.extend({
  carrier: text(1, 100),
  trackingNumber: text(0, 100).optional(),
  lines: z.array(LineUnits).min(1).max(MAX_LINES).optional(),
});
/** One parcel, or all of them. */
export const DeliverOrderInput = One.extend({ shipmentId: Id.optional() });
/** A bank transfer has arrived: `amount` is what the bank says, in minor units. */
export const ReceivePaymentInput = One.extend({ amount: Amount.min(1), note: text(0, 500).optional() });
/** An order's amount due is there: the whole sum, in cash or by transfer, and by what it is found in the books. */
export const ReceiveDueInput = One.extend({
  method: z.enum(["cash_on_delivery", "bank_transfer"]),
  amount: Amount.min(1),
  reference: text(1, 200),
});
export type ReceiveDueInput = z.infer<typeof ReceiveDueInput>;
/** Takes what the card's provider holds for the order. */
export const CaptureOrderInput = One;
export const StaffCancelOrderInput = One.extend({ reason: text(0, 500).optional() });
/** To the customer's store credit instead of back to where it came from. Not said: no. */
export const ToCredit = z.boolean().optional();
/**
 * What is given back: units of lines at what they cost, a part of the delivery, and (minor units, below zero to keep
 * something back) an adjustment; never over what is captured and not refunded. `restock` puts the units on the shelf.
 */
export const RefundOrderInput = One.extend({
  lines: z.array(LineUnits).max(MAX_LINES).default([]),
  shippingAmount: Amount.default(0),
  adjustment: z.int().min(-MAX_AMOUNT).max(MAX_AMOUNT).default(0),
  reason: text(0, 500).optional(),
  restock: z.boolean().default(false),
  toCredit: ToCredit,
  idempotencyKey: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
});
export type RefundOrderInput = z.infer<typeof RefundOrderInput>;
export const AddNoteInput = One.extend({ note: text(1, 2000) });
