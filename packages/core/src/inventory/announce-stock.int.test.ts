import { factories, testDb } from "@souk/testing";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { CACHE_CHANNEL, CATALOG_TAG, productTag } from "../cache/drop-tags.ts";
import {
  cardOrder,
  cards,
  cashOrder,
  makeShipping,
  orderOf,
  readyShopper,
  shopCore,
} from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { cancelByCustomer } from "../orders/cancel-by-customer.ts";

const { db, pool } = await testDb();
const make = factories(db);
const core = shopCore(db);
const heard: string[] = [];

beforeAll(() => makeShipping(db));

async function listen(): Promise<void> {
  const client = await pool.connect();
  onTestFinished(() => client.release(true));
  client.on("notification", ({ payload = "" }) => heard.push(...payload.split(" ")));
  await client.query(`LISTEN ${CACHE_CHANNEL}`);
}

/** The tags dropped by `work`: what came before a mark sent after it. */
async function tagsOf(work: () => Promise<unknown>): Promise<string[]> {
  heard.length = 0;
  await work();
  await pool.query("SELECT pg_notify($1, 'mark')", [CACHE_CHANNEL]);
  await expect.poll(() => heard).toContain("mark");
  return heard.slice(0, heard.indexOf("mark")).toSorted((a, b) => a.localeCompare(b));
}

test("shoppers' pages are dropped only when what they show changes", async () => {
  await listen();
  const { id, variant } = await make.product({ variants: [{ stock: 12 }] });
  const listed = async () =>
    (await db.productListing.findFirstOrThrow({ where: { productId: id } })).available;
  const buy = async (quantity: number, card = cards.good) => {
    const shopper = await readyShopper(core, [[variant.id, quantity]]);
    return placeOrder(shopper.ctx, await cardOrder(shopper, { card }));
  };
  expect(await tagsOf(() => buy(1))).toEqual([]);
  expect(await tagsOf(() => buy(3))).toEqual([productTag(id)]);
  expect(await listed()).toBe(true);

  const last = await readyShopper(core, [[variant.id, 8]]);
  let number = 0;
  let key = "";
  const sellOut = async () => ({ number, key } = orderOf(await placeOrder(last.ctx, cashOrder(last))));
  expect(await tagsOf(sellOut)).toEqual([CATALOG_TAG, productTag(id)].toSorted((a, b) => a.localeCompare(b)));
  expect(await listed()).toBe(false);

  const back = await tagsOf(() => cancelByCustomer(last.ctx, { number, key }));
  expect(back).toContain(CATALOG_TAG);
  expect(await listed()).toBe(true);

  // Held and freed again by one declined try: both are seen.
  const declined = await tagsOf(() => buy(8, cards.declined));
  expect(declined.filter((tag) => tag === CATALOG_TAG)).toHaveLength(2);
  expect(await listed()).toBe(true);
});
