import { Locale, PublicReview, Rating, type ReviewList, type ReviewListInput, Stars } from "@souk/contracts";
import { columns, prepare, Prisma, type Product, type ProductReview, type ReviewPhoto } from "@souk/db";
import { z } from "zod";
import { reviewsTag } from "../cache/drop-tags.ts";
import type { ReadContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { StoredTime } from "../stored-time.ts";

const p = columns<Product>("p");
const r = columns<ProductReview>("r");
const ph = columns<ReviewPhoto>("ph");
const { sql } = Prisma;

type ListParam = "productId" | "stars" | "key" | "id" | "limit";
type Sort = ReviewListInput["sort"];
type Place = "timestamp(3)" | "int";

/** A page and the product's stars in one read; an index gives each order. */
const statement = (key: Prisma.Sql, type: Place) =>
  prepare<ListParam>(
    (param) => sql`
  WITH page AS MATERIALIZED (
    SELECT r.*, ${key} AS key FROM "ProductReview" r
     WHERE ${r.productId} = ${param("productId", "uuid")} AND ${r.publishedAt} IS NOT NULL AND ${r.publishedBody} IS NOT NULL
       AND (${param("stars", "int")} IS NULL OR ${r.publishedRating} = ${param("stars", "int")})
       AND (${param("key", type)} IS NULL OR (${key}, ${r.id}) < (${param("key", type)}, ${param("id", "uuid")}))
     ORDER BY ${key} DESC, ${r.id} DESC LIMIT ${param("limit", "int")}
  ), stars AS (
    SELECT ${r.publishedRating} AS rating, count(*)::int AS n FROM "ProductReview" r
     WHERE ${r.productId} = ${param("productId", "uuid")} AND ${r.publishedAt} IS NOT NULL GROUP BY 1)
  SELECT json_build_object(
    'items', (SELECT coalesce(json_agg(json_build_object(
        'id', ${r.id}, 'author', ${r.author}, 'locale', ${r.locale}, 'rating', ${r.publishedRating},
        'title', ${r.publishedTitle}, 'body', ${r.publishedBody}, 'verified', ${r.orderLineId} IS NOT NULL,
        'helpful', ${r.helpful}, 'publishedAt', ${r.publishedAt}, 'answer', ${r.answer}, 'answeredAt', ${r.answeredAt},
        'photos', (SELECT coalesce(json_agg(json_build_object('id', ${ph.id}, 'width', ${ph.width}, 'height', ${ph.height})
                     ORDER BY ${ph.position}, ${ph.id}), '[]')
                     FROM "ReviewPhoto" ph WHERE ${ph.reviewId} = ${r.id} AND ${ph.isShown}))
        ORDER BY r.key DESC, ${r.id} DESC), '[]') FROM page r),
    'distribution', (SELECT json_agg(coalesce(stars.n, 0) ORDER BY step)
                       FROM generate_series(1, 5) AS step LEFT JOIN stars ON stars.rating = step),
    'rating', (SELECT json_build_object('average', ${p.ratingAverage}, 'count', ${p.ratingCount})
                 FROM "Product" p WHERE ${p.id} = ${param("productId", "uuid")}))`,
  );

const LISTS = {
  newest: statement(r.publishedAt, "timestamp(3)"),
  helpful: statement(r.helpful, "int"),
};

const Row = z.object({
  id: z.uuid(),
  author: z.string(),
  locale: Locale,
  rating: Stars,
  title: z.string(),
  body: z.string(),
  verified: z.boolean(),
  helpful: z.int(),
  publishedAt: StoredTime,
  answer: z.string().nullable(),
  answeredAt: StoredTime.nullable(),
  photos: PublicReview.shape.photos,
});
type Row = z.infer<typeof Row>;
const Page = z.object({
  items: z.array(Row),
  distribution: z.array(z.int()).length(5),
  rating: Rating.nullable(),
});
const CURSORS: Record<Sort, z.ZodType<[Sort, string | number, string]>> = {
  newest: z.tuple([z.literal("newest"), z.iso.datetime(), z.uuid()]),
  helpful: z.tuple([z.literal("helpful"), z.int32(), z.uuid()]),
};

/**
 * What buyers say of a product, page by page (keyset), with its stars. Nothing for a product that isn't there.
 * INVALID_CURSOR for one of another order. One read, kept until one of these reviews changes.
 */
export async function productReviews(
  ctx: ReadContext,
  { productId, sort, stars, cursor, limit }: ReviewListInput,
): Promise<ReviewList> {
  ctx.tag(reviewsTag(productId));
  const after = cursor === undefined ? null : decodeCursor(CURSORS[sort], cursor);
  const values = { productId, stars: stars ?? null, limit: limit + 1 };
  const place = { key: after?.[1] ?? null, id: after?.[2] ?? null };
  const found = Page.parse(await ctx.reader.read(LISTS[sort], { ...values, ...place }));
  const items = found.items.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(toPublicReview),
    nextCursor: found.items.length > limit && last ? cursorOf(sort, last) : null,
    rating: found.rating ?? { average: 0, count: 0 },
    distribution: found.distribution,
  };
}

function toPublicReview({ answer, answeredAt, ...row }: Row): ReviewList["items"][number] {
  return { ...row, answer: answer === null ? null : { text: answer, at: answeredAt ?? row.publishedAt } };
}

const cursorOf = (sort: Sort, { id, helpful, publishedAt }: Row): string =>
  encodeCursor([sort, sort === "newest" ? publishedAt : helpful, id]);
