import { LOCALES } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { generateLoad } from "./generate-load.ts";

const { db } = await testDb();
const options = { db, seed: 1, log: () => undefined };
const generated = { externalKey: { startsWith: "load:" } };

it("adds whole products, and goes on where it ended", async () => {
  await generateLoad({ ...options, products: 120 });
  await generateLoad({ ...options, products: 30 });
  expect(await db.product.count({ where: generated })).toBe(150);
  const products = await db.product.findMany({
    where: generated,
    select: {
      translations: { select: { locale: true } },
      listings: { select: { currency: true } },
      memberships: { select: { categoryId: true } },
      media: { select: { mediaId: true } },
      variants: {
        select: { levels: { select: { onHand: true } }, movements: { select: { quantity: true } } },
      },
    },
  });
  for (const product of products) {
    expect(product.translations).toHaveLength(LOCALES.length);
    expect(product.listings.map((row) => row.currency).sort()).toEqual(["EUR", "GBP", "MAD", "USD"]);
    expect(product.memberships.length).toBeGreaterThan(0);
    expect(product.media.length).toBeGreaterThan(0);
    for (const { levels, movements } of product.variants) {
      const moved = movements.reduce((sum, row) => sum + row.quantity, 0);
      expect(levels.map((row) => row.onHand)).toEqual([moved]);
    }
  }
});

it("auto parts fit vehicles, the first ones most; some products are looked at far more than most", async () => {
  const fitted = await db.fitment.groupBy({
    by: ["typeId"],
    _count: true,
    orderBy: { _count: { typeId: "desc" } },
  });
  expect(fitted.length).toBeGreaterThan(3);
  const strangers = await db.fitment.count({
    where: {
      product: { memberships: { none: { category: { translations: { some: { slug: "auto-parts" } } } } } },
    },
  });
  expect(strangers).toBe(0);
  const views = await db.productStat.findMany({
    where: { product: generated },
    select: { views: true },
    orderBy: { views: "desc" },
  });
  expect(views).toHaveLength(150);
  expect(views[0]?.views).toBeGreaterThan(10 * (views[75]?.views ?? 0));
});
