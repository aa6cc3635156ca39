import { columns, Prisma, type ProductReview } from "@souk/db";

const r = columns<ProductReview>("r");

/** What makes a review, `r` of an UPDATE, shown as it was last written. */
export const asWritten = (now: Date): Prisma.Sql => Prisma.sql`
  "state" = 'PUBLISHED', "reason" = NULL, "publishedRating" = ${r.rating}, "publishedTitle" = ${r.title},
  "publishedBody" = ${r.body}, "publishedAt" = coalesce(${r.publishedAt}, ${now}::timestamp)`;
