import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { saveCollection } from "../admin/collections/save-collection.ts";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { refreshSearch } from "../search/index/refresh-search.ts";
import { productView } from "./product-view.ts";
import { publishDue } from "./publish-due.ts";
import { readContext } from "./read-context.fixture.ts";

const testing = await testDb();
const { db } = testing;
const make = factories(db);
const hour = 60 * 60 * 1000;

test("a product is seen from its time to its end, and search follows", async () => {
  const begin = new Date(Date.now() + hour);
  const product = await make.product({ publishedAt: begin });
  await db.product.update({
    where: { id: product.id },
    data: { unpublishAt: new Date(Date.now() + 3 * hour) },
  });
  const at = (ms: number) => new Date(begin.getTime() + ms);
  const market = { locale: "en" as const, currency: "MAD" as const, slug: product.slug };
  const seen = (now: Date) =>
    productView(
      readContext(testing, () => now),
      market,
    ).then(
      () => true,
      () => false,
    );
  const found = async () => (await db.searchDoc.count({ where: { productId: product.id } })) > 0;
  expect([
    await seen(at(-1)),
    await seen(at(0)),
    await seen(at(2 * hour - 10_000)),
    await seen(at(2 * hour + 10_000)),
  ]).toEqual([false, true, true, false]);
  let since = at(-2 * hour);
  const sweep = async (now: Date) => {
    since = await publishDue({ db, clock: { now: () => now } }, since);
    return found();
  };
  expect(await sweep(at(-1000))).toBe(false);
  expect(await sweep(at(1000))).toBe(true);
  expect(await sweep(at(hour))).toBe(true);
  expect(await sweep(at(2 * hour + 10_000))).toBe(false);
});

test("who isn't new any more leaves the collection of the newest", async () => {
  const ctx = await staffContext(db);
  const product = await make.product();
  await db.$transaction((tx) => refreshSearch(tx, [product.id]));
  const { id } = await saveCollection(ctx, {
    overwrite: false,
    locale: "en",
    active: true,
    mediaId: null,
    texts: { en: { name: "Just in", description: "" } },
    rules: { match: "all", conditions: [{ kind: "createdWithin", days: 7 }] },
    productIds: [],
  });
  const isIn = async () =>
    (await db.productCollection.count({ where: { collectionId: id, productId: product.id } })) > 0;
  expect(await isIn()).toBe(true);
  const clock = (days: number) => ({ now: () => new Date(Date.now() + days * 24 * hour) });
  await publishDue({ db, clock: clock(6) }, new Date());
  expect(await isIn()).toBe(true);
  await publishDue({ db, clock: clock(8) }, new Date());
  expect(await isIn()).toBe(false);
});
