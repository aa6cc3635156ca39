import {
  Locale,
  type ProductReviewTable,
  type ProductReviewTableInput,
  type StaffReview,
} from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { z } from "zod";
import type { StaffContext } from "../context.ts";
import { encodeCursor, olderThan } from "../cursor.ts";
import { withText } from "../like.ts";
import { photosOfReview } from "./photos/photo-view.ts";

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
  product: { select: { id: true, translations: { select: { locale: true, name: true } } } },
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
  const [rows, waiting] = await Promise.all([
    db.productReview.findMany({
      where: { AND: [filterOf(input), cursor === undefined ? {} : olderThan(cursor, "writtenAt")] },
      orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
      take: limit + 1,
      select,
    }),
    db.productReview.count({ where: { state: "PENDING", body: { not: "" } } }),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => toStaffReview(row, locale)),
    nextCursor: rows.length > limit && last ? encodeCursor([last.writtenAt.toISOString(), last.id]) : null,
    waiting,
  };
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
  const names = product.translations;
  const name = names.find((one) => one.locale === locale) ?? names.find((one) => one.locale === "en");
  const shown =
    publishedRating === null || row.state === "PUBLISHED"
      ? null
      : { rating: publishedRating, title: publishedTitle ?? "", body: publishedBody ?? "" };
  return {
    ...rest,
    locale: Locale.parse(row.locale),
    product: { id: product.id, name: name?.name ?? "" },
    customer: user,
    shown,
    orderNumber: orderLine?.order.number ?? null,
    writtenAt: writtenAt.toISOString(),
  };
}
