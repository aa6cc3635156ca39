import { z } from "zod";
import { Cursor, Id, Limit, Locale, Picture, text } from "./primitives.ts";

export const REVIEW_TITLE = 120;
export const REVIEW_BODY = 4000;
/** Photos with a review: how many, how large each as it is sent (bytes) and as it is kept (pixels a side). */
export const REVIEW_PHOTOS = { most: 5, bytes: 10 * 1024 * 1024, side: 1600, smallSide: 320 } as const;
export const Stars = z.int().min(1).max(5);
export type Stars = z.infer<typeof Stars>;

/** Of a product's published reviews; `average` in hundredths: 437 is 4.37 of 5. */
export const Rating = z.object({ average: z.int(), count: z.int() });
export type Rating = z.infer<typeof Rating>;

export const PRODUCT_REVIEW_STATES = ["PENDING", "PUBLISHED", "REJECTED"] as const;
export const ReviewTextState = z.enum(PRODUCT_REVIEW_STATES);
export type ReviewTextState = z.infer<typeof ReviewTextState>;

/** A photo; `width` and `height` in pixels, of the large one. */
export const ReviewPhotoView = z.object({ id: Id, width: z.int(), height: z.int() });
export type ReviewPhotoView = z.infer<typeof ReviewPhotoView>;
export const ReviewPhotoSize = z.enum(["small", "large"]);
export type ReviewPhotoSize = z.infer<typeof ReviewPhotoSize>;
/** As its author and staff see it. */
export const JudgedPhoto = ReviewPhotoView.extend({
  /** Shoppers see it. */
  isShown: z.boolean(),
});
export type JudgedPhoto = z.infer<typeof JudgedPhoto>;

/** What shoppers see of a review: plain text, never markup. */
export const PublicReview = z.object({
  id: Id,
  /** "Salma I."; empty once its author was erased. */
  author: z.string(),
  locale: Locale,
  rating: Stars,
  title: z.string(),
  body: z.string(),
  /** It was bought here. */
  verified: z.boolean(),
  helpful: z.int(),
  publishedAt: z.string(),
  answer: z.object({ text: z.string(), at: z.string() }).nullable(),
  photos: z.array(ReviewPhotoView),
});
export type PublicReview = z.infer<typeof PublicReview>;

export const REVIEW_SORTS = ["newest", "helpful"] as const;
export const ReviewSort = z.enum(REVIEW_SORTS);
export type ReviewSort = z.infer<typeof ReviewSort>;
export const ReviewListInput = z.object({
  productId: Id,
  sort: ReviewSort.default("newest"),
  stars: Stars.optional(),
  cursor: Cursor.optional(),
  limit: Limit.max(50).default(10),
});
export type ReviewListInput = z.infer<typeof ReviewListInput>;
export const ReviewList = z.object({
  items: z.array(PublicReview),
  nextCursor: z.string().nullable(),
  rating: Rating,
  /** How many have one star, two, … five. */
  distribution: z.array(z.int()).length(5),
});
export type ReviewList = z.infer<typeof ReviewList>;

/** A review as its author sees it: the text as last written and what became of it. */
export const OwnReview = z.object({
  id: Id,
  productId: Id,
  rating: Stars,
  title: z.string(),
  body: z.string(),
  state: ReviewTextState,
  /** Why it was rejected. */
  reason: z.string().nullable(),
  /** Shoppers see this one, or, where it waits or was rejected, the one before. */
  isShown: z.boolean(),
  helpful: z.int(),
  answer: z.string().nullable(),
  writtenAt: z.string(),
  photos: z.array(JudgedPhoto),
});
export type OwnReview = z.infer<typeof OwnReview>;

export const ReviewsOfMineInput = z.object({ productId: Id });
export const ReviewsOfMine = z.object({
  /** It was bought and sent. */
  mayWrite: z.boolean(),
  review: OwnReview.nullable(),
  /** Of this product those that the customer found helpful. */
  voted: z.array(Id),
});
export type ReviewsOfMine = z.infer<typeof ReviewsOfMine>;

/** What was bought, as the account's pages show it. */
export const ReviewedProduct = z.object({
  id: Id,
  /** Null: shoppers can't open its page any more. */
  slug: z.string().nullable(),
  name: z.string(),
  picture: Picture.nullable(),
});
export type ReviewedProduct = z.infer<typeof ReviewedProduct>;
export const MyReviewsInput = z.object({
  locale: Locale,
  cursor: Cursor.optional(),
  limit: Limit.default(20),
});
export type MyReviewsInput = z.infer<typeof MyReviewsInput>;
export const MyReviews = z.object({
  /** Bought, sent and not written about, the latest first: a few, the rest follows. On the first page alone. */
  open: z.array(ReviewedProduct),
  written: z.array(z.object({ product: ReviewedProduct, review: OwnReview })),
  nextCursor: z.string().nullable(),
});
export type MyReviews = z.infer<typeof MyReviews>;

export const ReviewFields = z.object({
  rating: Stars,
  title: text(0, REVIEW_TITLE),
  body: text(1, REVIEW_BODY),
});
export const SaveReviewInput = ReviewFields.extend({
  productId: Id,
  locale: Locale,
  /** All that it is to have: those just uploaded and those it has; the others of this review are deleted. */
  photoIds: z.array(Id).max(REVIEW_PHOTOS.most).default([]),
});
export type SaveReviewInput = z.infer<typeof SaveReviewInput>;
export const RemoveReviewInput = z.object({ id: Id });
export const VoteInput = z.object({ reviewId: Id, helpful: z.boolean() });
export type VoteInput = z.infer<typeof VoteInput>;
export const VoteView = z.object({ helpful: z.int(), voted: z.boolean() });
export type VoteView = z.infer<typeof VoteView>;
