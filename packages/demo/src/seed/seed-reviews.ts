import type { Tx } from "@souk/core/context";
import { shownName } from "@souk/core/reviews/save-review";
import { z } from "zod";
import { createDice, type Dice } from "./dice.ts";
import { DAY, daysBefore } from "./kit.ts";
import type { DrawnReview } from "./draw-reviews.ts";
import { CUSTOMERS } from "./people.ts";
import { reviewer } from "./reviewed-goods.ts";

const Purchases = z.array(
  z.object({
    productId: z.uuid(),
    product: z.string(),
    userId: z.uuid(),
    email: z.string(),
    lineId: z.uuid().nullable(),
    sentAt: z.date().nullable(),
  }),
);
type Purchase = z.infer<typeof Purchases>[number];

/** What customers of the demo say, each of something that was sent to them, and who found it helpful. */
export async function seedReviews(
  tx: Tx,
  { now }: { now: Date },
  reviews: readonly DrawnReview[],
): Promise<void> {
  // Its own, so that another review doesn't change all that is drawn by lot after it.
  const dice = createDice("reviews");
  const purchases = await purchasesOf(tx, reviews);
  const written = reviews.map((review) => writtenBy(purchases, { dice, now, review }));
  await tx.productReview.createMany({ data: written.map(({ row }) => row) });
  await tx.reviewPhoto.createMany({ data: written.flatMap(({ photos }) => photos) });
  const userIds = [...new Set(purchases.map(({ userId }) => userId))].toSorted();
  await tx.productReviewVote.createMany({
    data: written.flatMap(({ row, helpful, voted }, at) =>
      votersOf(userIds, { author: row.userId, count: helpful, from: at }).map((userId) => ({
        reviewId: row.id,
        userId,
        createdAt: voted,
      })),
    ),
  });
}

/** Of each product and customer the first line that was sent; a customer without one has none. */
async function purchasesOf(tx: Tx, reviews: readonly DrawnReview[]): Promise<Purchase[]> {
  const keys = [...new Set(reviews.map(({ product }) => `demo:${product}`))];
  const emails = CUSTOMERS.map(({ email }) => email);
  const found = await tx.$queryRaw`
    SELECT DISTINCT ON (p."id", u."id") p."id" AS "productId", p."externalKey" AS "product", u."id" AS "userId",
           u."email", sent."id" AS "lineId", sent."sentAt"
      FROM "Product" p CROSS JOIN "User" u LEFT JOIN (
        SELECT l."id", v."productId", o."userId", s."shippedAt" AS "sentAt" FROM "Order" o
          JOIN "OrderLine" l ON l."orderId" = o."id" JOIN "Variant" v ON v."id" = l."variantId"
          JOIN "ShipmentLine" sl ON sl."orderLineId" = l."id" JOIN "Shipment" s ON s."id" = sl."shipmentId"
      ) sent ON sent."productId" = p."id" AND sent."userId" = u."id"
     WHERE p."externalKey" = ANY(${keys}::text[]) AND u."email" = ANY(${emails}::text[])
     ORDER BY p."id", u."id", sent."sentAt", sent."id"`;
  return Purchases.parse(found);
}

interface Writing {
  dice: Dice;
  now: Date;
  review: DrawnReview;
}

/** A review, its photos and its votes as rows. */
function writtenBy(purchases: readonly Purchase[], { dice, now, review }: Writing) {
  const person = reviewer(review.by);
  const bought = purchases.find(
    (one) => one.product === `demo:${review.product}` && one.email === person.email,
  );
  if (!bought) throw new Error(`${review.by} can't review ${review.product}`);
  const { userId, sentAt } = bought;
  const writtenAt = soonAfter(sentAt ?? daysBefore(now, 2 * review.days + 2), review.days, now);
  const publishedAt = soonAfter(writtenAt, 0.2, now);
  const reviewId = dice.id(writtenAt);
  const row = {
    id: reviewId,
    productId: bought.productId,
    userId,
    orderLineId: bought.lineId,
    author: shownName(person.name),
    locale: person.locale,
    ...textOf(review, { publishedAt, now }),
    createdAt: writtenAt,
    writtenAt,
  };
  const isShown = review.state === "PUBLISHED";
  const photos = review.photos.map((photo, position) => ({
    id: dice.id(writtenAt),
    userId,
    reviewId,
    position,
    isShown,
    ...photo,
    createdAt: writtenAt,
  }));
  return { row, photos, helpful: review.helpful, voted: soonAfter(publishedAt, 2, now) };
}

/** What was written, what of it is shown, and what the shop says to it. */
function textOf(
  { rating, title, body, state, reason, answer }: DrawnReview,
  { publishedAt, now }: { publishedAt: Date; now: Date },
) {
  const published = {
    publishedRating: rating,
    publishedTitle: title,
    publishedBody: body,
    publishedAt,
  };
  const answeredAt = answer === null ? null : soonAfter(publishedAt, 1, now);
  const written = { rating, title, body, state, reason, answer, answeredAt };
  return state === "PUBLISHED" ? { ...written, ...published } : written;
}

/** So many days later, or halfway to now where that day is yet to come. */
function soonAfter(at: Date, days: number, now: Date): Date {
  const later = at.getTime() + days * DAY;
  return new Date(later < now.getTime() ? later : (at.getTime() + now.getTime()) / 2);
}

/** Others than the author, not always the same ones. */
function votersOf(
  userIds: readonly string[],
  { author, count, from }: { author: string; count: number; from: number },
): string[] {
  const others = userIds.filter((id) => id !== author);
  return others.map((_, at) => others[(at + from) % others.length] ?? author).slice(0, count);
}
