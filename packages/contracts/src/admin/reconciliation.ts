import { z } from "zod";
import { Currency } from "../money.ts";
import { Cursor, Id, Limit } from "../primitives.ts";
import { PaymentOutcome } from "./payment-events.ts";

const Balance = z.object({ captured: z.int(), refunded: z.int() });
/** One payment that was not as it should be, and what came of asking. Amounts in minor units. */
export const ReconcileItem = z.object({
  paymentId: Id,
  provider: z.string(),
  orderNumber: z.int().nullable(),
  currency: Currency,
  amount: z.int(),
  outcome: PaymentOutcome,
  /** Where the books differ; null theirs: the provider never heard of it. */
  difference: z.object({ ours: Balance, theirs: Balance.nullable() }).nullable(),
});
export type ReconcileItem = z.infer<typeof ReconcileItem>;

export const ReconcileReportItem = z.object({
  id: Id,
  /** Null: by the clock. */
  actorName: z.string().nullable(),
  startedAt: z.string(),
  /** Null while it runs. */
  endedAt: z.string().nullable(),
  asked: z.int(),
  mended: z.int(),
  open: z.int(),
});
export type ReconcileReportItem = z.infer<typeof ReconcileReportItem>;
export const ReconcileReportsInput = z.object({ cursor: Cursor.optional(), limit: Limit.default(30) });
export const ReconcileReportPage = z.object({
  items: z.array(ReconcileReportItem),
  nextCursor: z.string().nullable(),
});
export const ReconcileReportView = ReconcileReportItem.extend({ items: z.array(ReconcileItem) });
export type ReconcileReportView = z.infer<typeof ReconcileReportView>;
