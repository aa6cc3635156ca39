import { LOCALES } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { seedDemo } from "./seed-demo.ts";

const { db } = await testDb();
await seedDemo({ db, storage: null, log: () => undefined });

test("the demo's reviews are of buyers, in each language, with what staff have to do and stars that add up", async () => {
  const reviews = await db.productReview.findMany({ include: { photos: true, product: true } });
  expect(reviews.length).toBeGreaterThanOrEqual(40);
  const inState = (state: string) => reviews.filter((one) => one.state === state);
  expect([inState("PENDING").length, inState("REJECTED").length]).toEqual([2, 1]);
  expect(new Set(reviews.map(({ locale }) => locale))).toEqual(new Set(LOCALES));
  expect(new Set(reviews.map(({ rating }) => rating)).size).toBeGreaterThanOrEqual(4);
  expect(reviews.filter(({ orderLineId }) => orderLineId === null)).toEqual([]);
  const now = Date.now();
  for (const { writtenAt, publishedAt } of reviews) {
    expect(writtenAt.getTime()).toBeLessThan(now);
    expect(publishedAt === null || publishedAt > writtenAt).toBe(true);
  }
  const withPhotos = reviews.filter(({ photos }) => photos.length > 0);
  expect(withPhotos.length).toBeGreaterThanOrEqual(4);
  for (const { state, photos } of withPhotos)
    expect(photos.every(({ isShown }) => isShown === (state === "PUBLISHED"))).toBe(true);
  const votes = await db.productReviewVote.count();
  expect(reviews.reduce((sum, { helpful }) => sum + helpful, 0)).toBe(votes);
  expect(votes).toBeGreaterThan(50);
});

test("products have the stars of their published reviews alone", async () => {
  const product = await db.product.findUniqueOrThrow({
    where: { externalKey: "demo:zellige-fes-square" },
    include: { reviews: { where: { publishedAt: { not: null } } } },
  });
  const stars = product.reviews.map(({ publishedRating }) => publishedRating ?? 0);
  const sum = stars.reduce((all, one) => all + one, 0);
  expect(product).toMatchObject({
    ratingCount: stars.length,
    ratingAverage: Math.round((sum * 100) / stars.length),
  });
});

test("nothing tells of a way in that its customer doesn't have", async () => {
  const people = await db.user.findMany({
    where: { events: { some: { kind: { in: ["SECOND_FACTOR_ON", "PASSKEY_ADDED"] } } } },
    select: { email: true, twoFactorEnabled: true, _count: { select: { passkeys: true } } },
  });
  expect(people.filter(({ twoFactorEnabled, _count }) => !twoFactorEnabled && _count.passkeys === 0)).toEqual(
    [],
  );
});
