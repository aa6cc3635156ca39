import type { Prisma } from "@souk/db";

/** What pages need of a photo; its bytes have doors of their own. */
export const photoView = { id: true, width: true, height: true } as const satisfies Prisma.ReviewPhotoSelect;

/** Those of a review as its author and staff see them, in their order. */
export const photosOfReview = {
  select: { ...photoView, isShown: true },
  orderBy: [{ position: "asc" }, { id: "asc" }],
} as const satisfies Prisma.ProductReview$photosArgs;
