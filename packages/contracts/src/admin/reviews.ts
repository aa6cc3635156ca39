import { z } from "zod";
import { Cursor, Id, Limit, Locale, text } from "../primitives.ts";
import { JudgedPhoto, Rating, REVIEW_BODY, ReviewTextState, Stars } from "../reviews.ts";

export const ProductReviewTableInput = z.object({
  locale: Locale,
  state: ReviewTextState.optional(),
  stars: Stars.optional(),
  productId: Id.optional(),
  userId: Id.optional(),
  /** A part of its words, or of its author's name. */
  query: text(0, 200).optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(30),
});
export type ProductReviewTableInput = z.infer<typeof ProductReviewTableInput>;

/** A review as staff judge it: the text as last written, and the one that shoppers see where that is another. */
export const StaffReview = z.object({
  id: Id,
  product: z.object({ id: Id, name: z.string() }),
  /** Null: without an account. */
  customer: z.object({ id: Id, name: z.string(), email: z.string() }).nullable(),
  author: z.string(),
  locale: Locale,
  state: ReviewTextState,
  rating: Stars,
  title: z.string(),
  body: z.string(),
  reason: z.string().nullable(),
  shown: z.object({ rating: Stars, title: z.string(), body: z.string() }).nullable(),
  /** Number of the order that proves the purchase. */
  orderNumber: z.int().nullable(),
  answer: z.string().nullable(),
  helpful: z.int(),
  writtenAt: z.string(),
  photos: z.array(JudgedPhoto),
});
export type StaffReview = z.infer<typeof StaffReview>;
export const ProductReviewTable = z.object({
  items: z.array(StaffReview),
  nextCursor: z.string().nullable(),
  /** Those that wait for a judgement, whatever is looked at. */
  waiting: z.int(),
  /** Where one product's reviews are looked at: it, with the stars of those that are published. */
  product: z.object({ id: Id, name: z.string(), rating: Rating }).nullable(),
});
export type ProductReviewTable = z.infer<typeof ProductReviewTable>;

/** At most a page at once. */
const reviews = z.array(Id).min(1).max(100);
export const PublishReviewsInput = z.object({ ids: reviews });
export const RejectReviewsInput = z.object({ ids: reviews, reason: text(1, 500) });
/** How many were changed: those that somebody else judged meanwhile stay as they are. */
export const ReviewsJudged = z.object({ changed: z.int() });
export const RemovePhotoInput = z.object({ id: Id });
export const AnswerReviewInput = z.object({ id: Id, answer: text(0, REVIEW_BODY) });
export type AnswerReviewInput = z.infer<typeof AnswerReviewInput>;
