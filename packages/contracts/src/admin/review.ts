import { z } from "zod";
import { Amount, Currency } from "../money.ts";
import { OrderNumber, OrderState } from "../order.ts";
import { Cursor, Limit, text } from "../primitives.ts";
import { ReviewState, Risk } from "../risk.ts";

/** What was judged, or waits to be: an order without doubts is in none of the lists. */
export const REVIEW_LISTS = ["HELD", "CLEARED", "REJECTED"] as const;
export const ReviewTableInput = z.object({
  state: z.enum(REVIEW_LISTS).default("HELD"),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type ReviewTableInput = z.infer<typeof ReviewTableInput>;
export const ReviewRow = z.object({
  number: OrderNumber,
  state: OrderState,
  reviewState: ReviewState,
  risk: Risk,
  customer: z.string(),
  email: z.string(),
  total: Amount,
  currency: Currency,
  placedAt: z.string(),
});
export type ReviewRow = z.infer<typeof ReviewRow>;
export const ReviewTable = z.object({
  items: z.array(ReviewRow),
  total: z.int(),
  nextCursor: z.string().nullable(),
});

const Decision = z.object({ number: OrderNumber, note: text(0, 500).optional() });
export const ApproveOrderInput = Decision;
export const RejectOrderInput = Decision;
