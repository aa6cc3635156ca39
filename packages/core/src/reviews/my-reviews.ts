import { type MyReviews, type MyReviewsInput, type ReviewedProduct } from "@souk/contracts";
import { columns, type Prisma, type ProductReview } from "@souk/db";
import { z } from "zod";
import type { CustomerContext } from "../context.ts";
import { encodeCursor, olderThan } from "../cursor.ts";
import { boughtLines } from "./bought-lines.ts";
import { ownReviewSelect, toOwnReview } from "./own-review.ts";

const r = columns<ProductReview>("r");
const Ids = z.array(z.object({ id: z.uuid() }));
/** What can be reviewed is shown so many at a time. */
const MOST_OPEN = 12;

const productSelect = {
  id: true,
  status: true,
  deletedAt: true,
  translations: { select: { locale: true, name: true, slug: true } },
  media: {
    select: { media: { select: { hash: true, width: true, height: true, widths: true, blur: true } } },
    orderBy: { position: "asc" },
    take: 1,
  },
} as const satisfies Prisma.ProductSelect;
type ProductRow = Prisma.ProductGetPayload<{ select: typeof productSelect }>;

/** A customer's own reviews, the last written first (keyset), and on the first page what can still be reviewed. */
export async function myReviews(
  ctx: CustomerContext,
  { locale, cursor, limit }: MyReviewsInput,
): Promise<MyReviews> {
  const rows = await ctx.db.productReview.findMany({
    where: { userId: ctx.customer.id, ...(cursor !== undefined && olderThan(cursor, "writtenAt")) },
    orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: { ...ownReviewSelect, product: { select: productSelect } },
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    open: cursor === undefined ? await openProducts(ctx, locale) : [],
    written: page.map(({ product, ...row }) => ({
      product: toProduct(product, locale),
      review: toOwnReview(row),
    })),
    nextCursor: rows.length > limit && last ? encodeCursor([last.writtenAt.toISOString(), last.id]) : null,
  };
}

async function openProducts(
  { db, customer }: CustomerContext,
  locale: MyReviewsInput["locale"],
): Promise<ReviewedProduct[]> {
  const found = await db.$queryRaw`
    SELECT bought."productId" AS id FROM (${boughtLines(customer.id)}) bought
     WHERE NOT EXISTS (SELECT FROM "ProductReview" r
             WHERE ${r.productId} = bought."productId" AND ${r.userId} = ${customer.id}::uuid)
     GROUP BY bought."productId" ORDER BY max(bought."placedAt") DESC, bought."productId" LIMIT ${MOST_OPEN}::int`;
  const ids = Ids.parse(found).map(({ id }) => id);
  const rows = await db.product.findMany({ where: { id: { in: ids } }, select: productSelect });
  return rows
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((product) => toProduct(product, locale));
}

function toProduct(
  { id, status, deletedAt, translations, media }: ProductRow,
  locale: MyReviewsInput["locale"],
): ReviewedProduct {
  const text =
    translations.find((one) => one.locale === locale) ?? translations.find((one) => one.locale === "en");
  const picture = media[0]?.media;
  return {
    id,
    slug: status === "ACTIVE" && deletedAt === null ? (text?.slug ?? null) : null,
    name: text?.name ?? "",
    picture: picture ? { ...picture, alt: "" } : null,
  };
}
