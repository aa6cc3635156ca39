import {
  Locale,
  type ProductReviewTable,
  type ProductReviewTableInput,
  type StaffReview,
} from "@souk/contracts";
import type { Db, Prisma } from "@souk/db";
import type { z } from "zod";
import type { StaffContext } from "../context.ts";
import { encodeCursor, olderThan } from "../cursor.ts";
import { withText } from "../like.ts";
import { photosOfReview } from "./photos/photo-view.ts";

const names = { select: { locale: true, name: true } } as const;
const select = {
  id: true,
  author: true,
  locale: true,
  state: true,
  rating: true,
  title: true,
  body: true,
  reason: true,
  answer: true,
  helpful: true,
  writtenAt: true,
  publishedRating: true,
  publishedTitle: true,
  publishedBody: true,
  product: { select: { id: true, translations: names } },
  user: { select: { id: true, name: true, email: true } },
  photos: photosOfReview,
  orderLine: { select: { order: { select: { number: true } } } },
} as const satisfies Prisma.ProductReviewSelect;
type Row = Prisma.ProductReviewGetPayload<{ select: typeof select }>;

/** What staff judge, the last written first (keyset). What was erased has no words and isn't there. */
export async function reviewTable(
  { db }: StaffContext,
  input: ProductReviewTableInput,
): Promise<z.infer<typeof ProductReviewTable>> {
  const { cursor, limit, locale } = input;
  const [rows, waiting, product] = await Promise.all([
    db.productReview.findMany({
      where: { AND: [filterOf(input), cursor === undefined ? {} : olderThan(cursor, "writtenAt")] },
      orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
      take: limit + 1,
      select,
    }),
    db.productReview.count({ where: { state: "PENDING", body: { not: "" } } }),
    input.productId === undefined ? null : lookedAt(db, input.productId, locale),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => toStaffReview(row, locale)),
    nextCursor: rows.length > limit && last ? encodeCursor([last.writtenAt.toISOString(), last.id]) : null,
    waiting,
    product,
  };
}

async function lookedAt(db: Db, id: string, locale: Locale) {
  const product = await db.product.findUnique({
    where: { id },
    select: { ratingAverage: true, ratingCount: true, translations: names },
  });
  if (!product) return null;
  const { ratingAverage: average, ratingCount: count, translations } = product;
  return { id, name: nameIn(translations, locale), rating: { average, count } };
}

function filterOf({
  state,
  stars,
  productId,
  userId,
  query = "",
}: ProductReviewTableInput): Prisma.ProductReviewWhereInput {
  const part = withText(query);
  return {
    body: { not: "" },
    ...(state && { state }),
    ...(stars !== undefined && { rating: stars }),
    ...(productId !== undefined && { productId }),
    ...(userId !== undefined && { userId }),
    ...(query !== "" && { OR: [{ author: part }, { title: part }, { body: part }] }),
  };
}

function toStaffReview(row: Row, locale: Locale): StaffReview {
  const { product, user, orderLine, writtenAt, publishedRating, publishedTitle, publishedBody, ...rest } =
    row;
  const shown =
    publishedRating === null || row.state === "PUBLISHED"
      ? null
      : { rating: publishedRating, title: publishedTitle ?? "", body: publishedBody ?? "" };
  return {
    ...rest,
    locale: Locale.parse(row.locale),
    product: { id: product.id, name: nameIn(product.translations, locale) },
    customer: user,
    shown,
    orderNumber: orderLine?.order.number ?? null,
    writtenAt: writtenAt.toISOString(),
  };
}

function nameIn(texts: readonly { locale: string; name: string }[], locale: Locale): string {
  const text = texts.find((one) => one.locale === locale) ?? texts.find((one) => one.locale === "en");
  return text?.name ?? "";
}
