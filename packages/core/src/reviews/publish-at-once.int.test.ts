import { ListInput } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { beforeEach, expect, test } from "vitest";
import { saveSettings } from "../admin/settings/save-settings.ts";
import { listProducts } from "../catalog/list-products.ts";
import { readContext } from "../catalog/read-context.fixture.ts";
import { publishReviews, rejectReviews } from "./judge-reviews.ts";
import { reviewScene } from "./reviews.fixture.ts";
import { saveReview } from "./save-review.ts";

const testing = await testDb();
const { db, staff, locale, words, buyer, shown, ratingOf, idOf } = await reviewScene(testing);

const setTo = (publishAtOnce: boolean) =>
  saveSettings(staff, {
    id: "reviews",
    version: 0,
    overwrite: true,
    value: { publishAtOnce, invitations: true, invitationDays: 7 },
  });
const call = { ...words, body: "Call me: 06 12 34 56 78" };
const shownTexts = async (productId: string) => (await shown(productId)).items.map(({ body }) => body);

beforeEach(async () => {
  await db.rateLimit.deleteMany();
  await setTo(true);
});

test("a shop that wants it shows plain words at once, with their stars, and writes to nobody", async () => {
  const { ctx, productId } = await buyer();
  const mails = await db.mailMessage.count();
  const { review } = await saveReview(ctx, { productId, ...words, rating: 4 });
  expect(review).toMatchObject({ state: "PUBLISHED", isShown: true });
  expect(await shownTexts(productId)).toEqual([words.body]);
  expect(await ratingOf(productId)).toEqual({ ratingCount: 1, ratingSum: 4, ratingAverage: 400 });
  expect(await db.mailMessage.count()).toBe(mails);
  const asked = ListInput.parse({ locale, currency: "MAD", minRating: 4, limit: 100 });
  const { items } = await listProducts(readContext(testing), asked);
  expect(items.map(({ id }) => id)).toContain(productId);
});

test("until it says so, and after, everything waits", async () => {
  await setTo(false);
  const { ctx, productId } = await buyer();
  const { review } = await saveReview(ctx, { productId, ...words });
  expect(review).toMatchObject({ state: "PENDING", isShown: false });
  expect(await shownTexts(productId)).toEqual([]);
});

test("an edit of what is shown is shown, too; one with a number to call waits, and so does what follows it", async () => {
  const { ctx, productId } = await buyer();
  await saveReview(ctx, { productId, ...words });
  await saveReview(ctx, { productId, ...words, body: "Warmer than I thought." });
  expect(await shownTexts(productId)).toEqual(["Warmer than I thought."]);
  for (const text of [call, words]) {
    const { review } = await saveReview(ctx, { productId, ...text });
    expect(review).toMatchObject({ state: "PENDING", isShown: true });
    expect(await shownTexts(productId)).toEqual(["Warmer than I thought."]);
  }
  await publishReviews(staff, { ids: [await idOf(ctx, productId)] });
  expect(await shownTexts(productId)).toEqual([words.body]);
});

test("what staff refused isn't shown by writing it once more, nor twice", async () => {
  const { ctx, productId } = await buyer();
  await saveReview(ctx, { productId, ...call });
  await rejectReviews(staff, { ids: [await idOf(ctx, productId)], reason: "a number" });
  for (let time = 0; time < 2; time += 1) {
    const { review } = await saveReview(ctx, { productId, ...words });
    expect(review).toMatchObject({ state: "PENDING", isShown: false });
  }
  expect(await shownTexts(productId)).toEqual([]);
});
