import { ListInput } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { readContext } from "../catalog/read-context.fixture.ts";
import { readProduct } from "../admin/products/read-product.ts";
import { listProducts } from "../catalog/list-products.ts";
import { productCards } from "../catalog/product-cards.ts";
import { answerReview } from "./answer-review.ts";
import { publishReviews, rejectReviews } from "./judge-reviews.ts";
import { myReviews } from "./my-reviews.ts";
import { removeReview } from "./remove-review.ts";
import { reviewTable } from "./review-table.ts";
import { reviewableLines } from "./reviewable-lines.ts";
import { reviewsOfMine } from "./reviews-of-mine.ts";
import { saveReview, shownName } from "./save-review.ts";
import { reviewScene } from "./reviews.fixture.ts";

const testing = await testDb();
const { db, staff, locale, words, customer, buyer, others, shown, ratingOf, idOf } =
  await reviewScene(testing);

beforeEach(() => db.rateLimit.deleteMany());

describe("writing", () => {
  test("is for whom it was sent to, and for nobody else", async () => {
    const { ctx, productId } = await buyer();
    const stranger = await customer();
    await expect(saveReview(stranger, { productId, ...words })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const paid = await buyer(false);
    await expect(saveReview(paid.ctx, { productId: paid.productId, ...words })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const mine = await saveReview(ctx, { productId, ...words });
    expect(mine).toMatchObject({ mayWrite: true, review: { state: "PENDING", isShown: false, rating: 5 } });
  });

  test("is once a product, by however many at the same time, and limited a day", async () => {
    const { ctx, productId } = await buyer();
    await Promise.all([1, 2, 3].map((rating) => saveReview(ctx, { productId, ...words, rating })));
    expect(await db.productReview.count({ where: { productId } })).toBe(1);
    for (let at = 3; at < 30; at += 1) await saveReview(ctx, { productId, ...words });
    await expect(saveReview(ctx, { productId, ...words })).rejects.toMatchObject({
      code: "TOO_MANY_REQUESTS",
    });
  });

  test("names its author by the first name and an initial", () => {
    expect(["Salma Idrissi", "Omar", " Jean  Paul sartre "].map(shownName)).toEqual([
      "Salma I.",
      "Omar",
      "Jean S.",
    ]);
  });

  test("what was bought is offered until it is written about", async () => {
    const { ctx, productId } = await buyer();
    const before = await myReviews(ctx, { locale, limit: 20 });
    expect(before.open.map(({ id }) => id)).toEqual([productId]);
    await saveReview(ctx, { productId, ...words });
    const after = await myReviews(ctx, { locale, limit: 20 });
    expect(after.open).toEqual([]);
    expect(after.written.map(({ review }) => review.body)).toEqual([words.body]);
  });
});

describe("an order's lines", () => {
  test("can be reviewed once they were sent, by whose order it is, until they are", async () => {
    const { ctx, productId, number } = await buyer();
    const paid = await buyer(false);
    expect(await reviewableLines(paid.ctx, { number: paid.number, locale })).toEqual([]);
    await expect(reviewableLines(paid.ctx, { number, locale })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const { slug } = await db.productTranslation.findFirstOrThrow({ where: { productId, locale } });
    expect(await reviewableLines(ctx, { number, locale })).toMatchObject([{ slug }]);
    await db.product.update({ where: { id: productId }, data: { status: "ARCHIVED" } });
    expect(await reviewableLines(ctx, { number, locale })).toEqual([]);
    await db.product.update({ where: { id: productId }, data: { status: "ACTIVE" } });
    await saveReview(ctx, { productId, ...words });
    expect(await reviewableLines(ctx, { number, locale })).toEqual([]);
  });
});

describe("judging", () => {
  test("nothing is shown or counted before it is published", async () => {
    const { ctx, productId } = await buyer();
    await saveReview(ctx, { productId, ...words, rating: 4 });
    expect(await shown(productId)).toMatchObject({ items: [], rating: { average: 0, count: 0 } });
    const id = await idOf(ctx, productId);
    expect(await publishReviews(staff, { ids: [id] })).toEqual({ changed: 1 });
    expect(await publishReviews(staff, { ids: [id] })).toEqual({ changed: 0 });
    const view = await shown(productId);
    expect(view).toMatchObject({ rating: { average: 400, count: 1 }, distribution: [0, 0, 0, 1, 0] });
    expect(view.items).toMatchObject([
      { author: "Salma I.", verified: true, body: words.body, answer: null },
    ]);
    expect(await db.auditLog.count({ where: { entity: "review", entityId: id } })).toBe(1);
  });

  test("a changed text waits while the older one stays; refused it leaves that, refused again nothing", async () => {
    const { ctx, productId } = await buyer();
    await saveReview(ctx, { productId, ...words });
    const id = await idOf(ctx, productId);
    await publishReviews(staff, { ids: [id] });
    await saveReview(ctx, { productId, ...words, rating: 1, body: "It broke." });
    expect((await shown(productId)).items).toMatchObject([{ rating: 5, body: words.body }]);
    const waiting = await reviewTable(staff, { locale, limit: 30, state: "PENDING", productId });
    expect(waiting.items).toMatchObject([{ body: "It broke.", shown: { body: words.body } }]);
    await rejectReviews(staff, { ids: [id], reason: "insulting" });
    expect((await shown(productId)).items).toHaveLength(1);
    expect((await reviewsOfMine(ctx, { productId })).review).toMatchObject({
      state: "REJECTED",
      reason: "insulting",
    });
    await rejectReviews(staff, { ids: [id], reason: "insulting" });
    expect(await shown(productId)).toMatchObject({ items: [], rating: { count: 0 } });
    expect(await ratingOf(productId)).toEqual({ ratingCount: 0, ratingSum: 0, ratingAverage: 0 });
  });

  test("the shop answers under it, and takes that back", async () => {
    const { ctx, productId } = await buyer();
    await saveReview(ctx, { productId, ...words });
    const id = await idOf(ctx, productId);
    await publishReviews(staff, { ids: [id] });
    await answerReview(staff, { id, answer: "Thank you." });
    expect((await shown(productId)).items[0]?.answer?.text).toBe("Thank you.");
    await answerReview(staff, { id, answer: "" });
    expect((await shown(productId)).items[0]?.answer).toBeNull();
  });
});

describe("a product's stars", () => {
  test("are in its row, on cards and in the filter, whoever changed them", async () => {
    const { ctx, productId } = await buyer();
    await others(productId, [5, 4, 2]);
    expect(await ratingOf(productId)).toEqual({ ratingCount: 3, ratingSum: 11, ratingAverage: 367 });
    const isListed = async (minRating: number): Promise<boolean> => {
      const input = ListInput.parse({ locale, currency: "MAD", minRating, limit: 100 });
      return (await listProducts(readContext(testing), input)).items.some((card) => card.id === productId);
    };
    await saveReview(ctx, { productId, ...words });
    const id = await idOf(ctx, productId);
    await publishReviews(staff, { ids: [id] });
    expect(await isListed(4)).toBe(true);
    const rating = { average: 400, count: 4 };
    expect((await reviewTable(staff, { locale, limit: 30, productId })).product).toMatchObject({ rating });
    expect((await reviewTable(staff, { locale, limit: 30 })).product).toBeNull();
    expect(await readProduct(db, productId)).toMatchObject({ rating });
    const [card] = await productCards(readContext(testing), { locale, currency: "MAD", ids: [productId] });
    expect(card?.rating).toEqual({ average: 400, count: 4 });
    await removeReview(ctx, { id });
    expect(await isListed(4)).toBe(false);
    expect(await isListed(3)).toBe(true);
  });

  test("pages come in either order, each review once, and of so many stars alone", async () => {
    const { productId } = await buyer();
    await others(productId, [5, 4, 5, 1, 5, 3, 2]);
    for (const sort of ["newest", "helpful"] as const) {
      const seen: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await shown(productId, { sort, limit: 2, ...(cursor && { cursor }) });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect([seen.length, new Set(seen).size]).toEqual([7, 7]);
    }
    expect((await shown(productId, { stars: 5 })).items.map(({ body }) => body)).toEqual([
      "Review 4",
      "Review 2",
      "Review 0",
    ]);
    const { nextCursor } = await shown(productId, { limit: 2 });
    await expect(shown(productId, { sort: "helpful", cursor: nextCursor })).rejects.toMatchObject({
      code: "INVALID_CURSOR",
    });
  });
});
