import { z } from "zod";
import { AddressView } from "./address.ts";
import { Backorder, CartView, GetCartInput } from "./cart.ts";
import { DocumentRef } from "./document.ts";
import { Amount, Currency } from "./money.ts";
import { OrderEditView } from "./order-edit.ts";
import { AppliedPromotion, PriceTrace, TaxView } from "./price-trace.ts";
import { Cursor, Email, Id, Limit, text } from "./primitives.ts";
import { Arrival, PickupStop } from "./shipping.ts";

export const ORDER_STATES = [
  "PENDING",
  "CONFIRMED",
  "PAID",
  "PROCESSING",
  "SHIPPED",
  "DELIVERED",
  "CANCELLED",
  "REFUNDED",
] as const;
export const OrderState = z.enum(ORDER_STATES);
export type OrderState = z.infer<typeof OrderState>;
export const PAYMENT_STATES = [
  "INITIATED",
  "ACTION_REQUIRED",
  "AWAITING",
  "AUTHORIZED",
  "CAPTURED",
  "DECLINED",
  "VOIDED",
  "PARTIALLY_REFUNDED",
  "REFUNDED",
] as const;
export const PaymentState = z.enum(PAYMENT_STATES);
export type PaymentState = z.infer<typeof PaymentState>;

export const OrderNumber = z.int().min(1).max(2_147_483_647);

export const OrderLineView = z.object({
  id: Id,
  sku: z.string(),
  name: z.string(),
  options: z.string(),
  mediaHash: z.string().nullable(),
  unitPrice: Amount,
  quantity: z.int(),
  total: Amount,
  /** What promotions take off the total. */
  discount: Amount,
  /** In what the line costs, or on top of it; its rate in basis points. */
  tax: Amount,
  taxRate: z.int(),
  /** How many of them have been sent. */
  shipped: z.int(),
  /** How many of them aren't paid yet, and aren't sent before. */
  unpaid: z.int(),
  /** How many came back for others: they are not among the quantity, which may be 0 then. */
  exchanged: z.int(),
  /** How many of them were given back. */
  refunded: z.int(),
  /** What they cost together, after discount and with tax. */
  cost: Amount,
  /** What one of it held when it was bought, where it is a bundle. */
  contents: z.array(z.object({ sku: z.string(), name: z.string(), quantity: z.int() })),
  /** Units that weren't there when it was bought, and what was said of them. */
  backorder: Backorder.nullable(),
});
export const ShipmentView = z.object({
  id: Id,
  carrier: z.string(),
  trackingNumber: z.string().nullable(),
  /** Where anybody can follow it, if its carrier is known. */
  trackingUrl: z.string().nullable(),
  shippedAt: z.string(),
  deliveredAt: z.string().nullable(),
  /** When it is to come, from the day on which it was sent; null once it has, or where nobody can say. */
  arrives: Arrival.nullable(),
  /** What came with it. */
  lines: z.array(z.object({ lineId: Id, quantity: z.int() })),
});
export type ShipmentView = z.infer<typeof ShipmentView>;
const OrderTotals = z.object({
  currency: Currency,
  subtotal: Amount,
  shippingTotal: Amount,
  shippingDiscount: Amount,
  discountTotal: Amount,
  taxTotal: Amount,
  taxIncluded: Amount,
  /** The buyer's business owes the tax itself, under this number. */
  taxExempt: z.boolean(),
  vatNumber: z.string().nullable(),
  total: Amount,
  promotions: z.array(AppliedPromotion),
  taxes: z.array(TaxView),
  /** How the total came about; the buyer's is without what the lines say. */
  trace: PriceTrace,
});

/** How an order was or will be paid; any card provider is "card". */
export const OrderPaymentMethod = z.enum([
  "card",
  "cash_on_delivery",
  "bank_transfer",
  "gift_card",
  "store_credit",
]);
export type OrderPaymentMethod = z.infer<typeof OrderPaymentMethod>;
/** What is awaited from the shopper's bank, and where it is to go. */
export const BankTransferView = z.object({
  amount: Amount,
  currency: Currency,
  /** To be written on the transfer, so that it is found. */
  reference: z.string(),
  /** Until then the goods are held. */
  dueAt: z.string(),
  holder: z.string(),
  bank: z.string(),
  account: z.string(),
  bankCode: z.string(),
});
export type BankTransferView = z.infer<typeof BankTransferView>;

/** An order as its buyer sees it. */
export const OrderView = OrderTotals.extend({
  id: Id,
  number: OrderNumber,
  state: OrderState,
  placedAt: z.string(),
  email: z.string(),
  lines: z.array(OrderLineView),
  shippingAddress: AddressView,
  billingAddress: AddressView,
  shippingLabel: z.string(),
  /** Where the buyer comes for it; null: it is brought. */
  pickup: PickupStop.nullable(),
  /** When what isn't sent yet is to come, as the checkout said; null: nothing is to come, or nobody can say. */
  arrives: Arrival.nullable(),
  paymentMethod: OrderPaymentMethod,
  refunded: Amount,
  /** What edits have added and is still to be paid. */
  amountDue: Amount,
  /** What the shop has changed since, oldest first. */
  edits: z.array(OrderEditView),
  /** What delivery cost, after discount and with tax, and what of it was given back. */
  shippingCost: Amount,
  shippingRefunded: Amount,
  shipments: z.array(ShipmentView),
  /** Invoices and credit notes, oldest first. */
  documents: z.array(DocumentRef),
  cancellable: z.boolean(),
  /** Being looked at by the shop before it is sent; why is not the buyer's to know. */
  inReview: z.boolean(),
});
export type OrderView = z.infer<typeof OrderView>;

export const OrderSummary = z.object({
  number: OrderNumber,
  state: OrderState,
  pickedUp: z.boolean(),
  /** When the last of it is to come; null once it has, or where nobody can say. */
  arrives: Arrival.nullable(),
  placedAt: z.string(),
  total: Amount,
  currency: Currency,
  units: z.int(),
});
export type OrderSummary = z.infer<typeof OrderSummary>;

export const MyOrdersInput = z.object({ cursor: Cursor.optional(), limit: Limit.default(20) });
export const MyOrdersView = z.object({ items: z.array(OrderSummary), nextCursor: z.string().nullable() });
/** A wrong e-mail and a missing number give the same NOT_FOUND. */
export const TrackOrderInput = z.object({ number: OrderNumber, email: Email });
export const OrderKey = z.string().min(16).max(100);
/** Without a key the order must be the signed-in customer's. */
export const GetOrderInput = z.object({ number: OrderNumber, key: OrderKey.optional() });
/** A guest's order, by its key, for the account that is signed in. */
export const KeepOrderInput = z.object({ number: OrderNumber, key: OrderKey });
/** Puts an order's goods into the cart again, in the language and currency of the cart. */
export const ReorderInput = GetOrderInput.extend(GetCartInput.shape);
/** What couldn't be had again, or not so many of it. */
export const MissingLine = z.object({
  sku: z.string(),
  name: z.string(),
  options: z.string(),
  wanted: z.int(),
  got: z.int(),
});
export type MissingLine = z.infer<typeof MissingLine>;
export const Reordered = z.object({ cart: CartView, missing: z.array(MissingLine) });
export type Reordered = z.infer<typeof Reordered>;
export const CancelOrderInput = GetOrderInput.extend({ reason: text(0, 500).optional() });
