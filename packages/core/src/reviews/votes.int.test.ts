import { testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { eraseData } from "../privacy/erase-data.ts";
import { publishReviews } from "./judge-reviews.ts";
import { reviewTable } from "./review-table.ts";
import { reviewsOfMine } from "./reviews-of-mine.ts";
import { saveReview } from "./save-review.ts";
import { voteReview } from "./vote-review.ts";
import { reviewScene } from "./reviews.fixture.ts";

const testing = await testDb();
const { db, staff, locale, words, customer, buyer, others, shown, idOf } = await reviewScene(testing);

beforeEach(() => db.rateLimit.deleteMany());

describe("votes", () => {
  test("count once an account, are taken back, and never for one's own", async () => {
    const { ctx, productId } = await buyer();
    await saveReview(ctx, { productId, ...words });
    const reviewId = await idOf(ctx, productId);
    const reader = await customer("Omar Alami");
    const vote = (helpful: boolean, by = reader) => voteReview(by, { reviewId, helpful });
    await expect(vote(true)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await publishReviews(staff, { ids: [reviewId] });
    await Promise.all([vote(true), vote(true), vote(true)]);
    expect((await shown(productId)).items[0]?.helpful).toBe(1);
    expect((await reviewsOfMine(reader, { productId })).voted).toEqual([reviewId]);
    await expect(vote(true, ctx)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await vote(false)).toEqual({ helpful: 0, voted: false });
  });
});

test("an erasure takes words, name and votes, and leaves the stars", async () => {
  const { ctx, productId } = await buyer();
  await saveReview(ctx, { productId, ...words });
  const id = await idOf(ctx, productId);
  await publishReviews(staff, { ids: [id] });
  await others(productId, [3]);
  const other = await db.productReview.findFirstOrThrow({ where: { productId, userId: null } });
  await voteReview(ctx, { reviewId: other.id, helpful: true });
  const subject = { userId: ctx.customer.id, email: ctx.customer.email };
  await db.$transaction((tx) => eraseData(tx, { subject, standIn: "gone@erased.invalid", emails: [] }));
  const view = await shown(productId);
  expect(view).toMatchObject({ rating: { average: 400, count: 2 } });
  expect(view.items.map(({ body, helpful }) => [body, helpful])).toEqual([["Review 0", 0]]);
  expect(await db.productReview.findUniqueOrThrow({ where: { id } })).toMatchObject({
    body: "",
    author: "",
    title: "",
  });
  expect((await reviewTable(staff, { locale, limit: 30, productId })).items).toHaveLength(1);
});
