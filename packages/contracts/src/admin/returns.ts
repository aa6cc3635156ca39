import { z } from "zod";
import { MAX_LINES } from "../cart.ts";
import { Amount, MAX_AMOUNT } from "../money.ts";
import { OrderNumber } from "../order.ts";
import { ToCredit } from "./orders.ts";
import { Cursor, Id, Limit, text } from "../primitives.ts";
import {
  Disposition,
  OtherProductsQuery,
  ReturnCondition,
  ReturnLineView,
  ReturnNumber,
  ReturnState,
  ReturnView,
  WantedExchange,
  WantedReturnLine,
} from "../returns.ts";

export const ReturnTableInput = z.object({
  state: ReturnState.optional(),
  /** A return's or an order's number, an e-mail or a part of the buyer's name. */
  query: text(0, 200).optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type ReturnTableInput = z.infer<typeof ReturnTableInput>;
export const ReturnTableRow = z.object({
  number: ReturnNumber,
  orderNumber: OrderNumber,
  customer: z.string(),
  state: ReturnState,
  units: z.int(),
  createdAt: z.string(),
});
export type ReturnTableRow = z.infer<typeof ReturnTableRow>;
export const ReturnTable = z.object({
  items: z.array(ReturnTableRow),
  total: z.int(),
  nextCursor: z.string().nullable(),
});

export const RETURN_ACTIONS = [
  "approve",
  "reject",
  "receive",
  "inspect",
  "exchange",
  "refund",
  "close",
  "cancel",
] as const;
export const ReturnAction = z.enum(RETURN_ACTIONS);
export type ReturnAction = z.infer<typeof ReturnAction>;
/** Of a line, what is had in its place now, where something else (null: the money) was before. */
export const ChangedExchange = z.object({
  /** The goods that come back. */
  of: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type ChangedExchange = z.infer<typeof ChangedExchange>;
export const ReturnEventView = z.object({
  id: Id,
  fromState: ReturnState.nullable(),
  toState: ReturnState,
  actorKind: z.enum(["CUSTOMER", "STAFF", "SYSTEM"]),
  actorName: z.string().nullable(),
  note: z.string().nullable(),
  /** Nothing moved, but this was changed. */
  exchange: ChangedExchange.nullable(),
  createdAt: z.string(),
});
export type ReturnEventView = z.infer<typeof ReturnEventView>;
/** A return as staff see it; `worth` is what its units cost, and what can still be given back for them. */
export const StaffReturnView = ReturnView.extend({
  customer: z.string(),
  email: z.string(),
  /** Null: a guest, who can't be given store credit. */
  customerId: Id.nullable(),
  lines: z.array(ReturnLineView.extend({ worth: Amount })),
  events: z.array(ReturnEventView),
  actions: z.array(ReturnAction),
  refundable: Amount,
  /** What replacements cost more than what comes back for them; below zero: less. */
  exchangeDifference: z.int(),
  shippingLeft: Amount,
});
export type StaffReturnView = z.infer<typeof StaffReturnView>;

const One = z.object({ number: ReturnNumber });
export const GetReturnInput = One;
export const ReturnsOfOrderInput = z.object({ number: OrderNumber });
/** With the number of one of its returns: what is in that can be chosen anew. */
const OfOrderOrReturn = z.object({ number: OrderNumber, returnNumber: ReturnNumber.optional() });
export const ExchangesOfOrderInput = OfOrderOrReturn;
export type ExchangesOfOrderInput = z.infer<typeof ExchangesOfOrderInput>;
export const FindOtherProductsOfOrderInput = OtherProductsQuery.extend(OfOrderOrReturn.shape);
export type FindOtherProductsOfOrderInput = z.infer<typeof FindOtherProductsOfOrderInput>;
/** By staff, of the order with this number: approved at once. */
export const CreateReturnInput = z.object({
  number: OrderNumber,
  lines: z.array(WantedReturnLine).min(1).max(MAX_LINES),
  note: text(0, 1000).default(""),
});
export const MoveReturnInput = One;
/** Something else in the place of one of its lines; null: the money. */
export const ChangeExchangeInput = One.extend({ lineId: Id, exchange: WantedExchange.nullable() });
export type ChangeExchangeInput = z.infer<typeof ChangeExchangeInput>;
export const RejectReturnInput = One.extend({ reason: text(1, 500) });
export const InspectReturnInput = One.extend({
  lines: z
    .array(z.object({ lineId: Id, condition: ReturnCondition, disposition: Disposition }))
    .min(1)
    .max(MAX_LINES),
});
export type InspectReturnInput = z.infer<typeof InspectReturnInput>;
/** What came back at what it cost, a part of the delivery, and an adjustment (below zero: kept back). */
export const RefundReturnInput = One.extend({
  shippingAmount: Amount.default(0),
  adjustment: z.int().min(-MAX_AMOUNT).max(MAX_AMOUNT).default(0),
  toCredit: ToCredit,
});
export type RefundReturnInput = z.infer<typeof RefundReturnInput>;
