import type { OwnReview } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { photosOfReview } from "./photos/photo-view.ts";

export const ownReviewSelect = {
  id: true,
  productId: true,
  rating: true,
  title: true,
  body: true,
  state: true,
  reason: true,
  publishedAt: true,
  helpful: true,
  answer: true,
  writtenAt: true,
  photos: photosOfReview,
} as const satisfies Prisma.ProductReviewSelect;
type OwnRow = Prisma.ProductReviewGetPayload<{ select: typeof ownReviewSelect }>;

export function toOwnReview({ publishedAt, writtenAt, ...row }: OwnRow): OwnReview {
  return { ...row, isShown: publishedAt !== null, writtenAt: writtenAt.toISOString() };
}
