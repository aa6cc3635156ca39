import { OrderTableInput } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { browser, market } from "../cart/cart.fixture.ts";
import { getCart } from "../cart/get-cart.ts";
import { orderExport } from "./order-export.ts";
import { orderDesk } from "./orders.fixture.ts";
import { reorder } from "./reorder.ts";

const { db } = await testDb();
const { core, order } = await orderDesk(db, factories(db));
const setStock = (variantId: string, onHand: number) =>
  db.stockLevel.updateMany({ where: { variantId }, data: { onHand } });

test("what is there goes into the cart again, beside what the cart holds", async () => {
  const { number, key, variant } = await order("card");
  const shopper = browser(core);
  const input = { number, key, ...market };
  expect(await reorder(shopper, input)).toMatchObject({
    missing: [],
    cart: { lines: [{ variantId: variant.id, quantity: 2 }] },
  });
  // Three were left; two of them are in the cart.
  expect(await reorder(shopper, input)).toMatchObject({
    missing: [{ wanted: 2, got: 1 }],
    cart: { lines: [{ quantity: 3 }] },
  });
  expect(await reorder(shopper, input)).toMatchObject({ missing: [{ wanted: 2, got: 0 }] });
  expect((await getCart(shopper, market)).lines).toMatchObject([{ quantity: 3 }]);
});

test("what is sold out or gone is told, and the rest is taken", async () => {
  const { number, key, variant } = await order("card");
  await setStock(variant.id, 0);
  const input = { number, key, ...market };
  expect(await reorder(browser(core), input)).toMatchObject({ missing: [{ got: 0 }], cart: { lines: [] } });
  await db.orderLine.updateMany({ where: { order: { number } }, data: { variantId: null } });
  expect(await reorder(browser(core), input)).toMatchObject({ missing: [{ wanted: 2, got: 0 }] });
});

test("another's order is as if it weren't there", async () => {
  const { number } = await order("card");
  const other = await order("card");
  for (const key of [undefined, other.key])
    await expect(reorder(browser(core), { number, key, ...market })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
});

async function exported(filter: object): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const row of orderExport(core, OrderTableInput.parse(filter))) rows.push(row);
  return rows;
}

test("the list is exported as filtered, over all its pages", async () => {
  const rows = await exported({ state: "PAID", sort: "total" });
  const paid = await db.order.count({ where: { state: "PAID" } });
  expect(paid).toBeGreaterThan(2);
  expect(rows).toHaveLength(paid + 1);
  expect(rows[0]).toContain("total");
  for (const [, , state, , , units, currency, total] of rows.slice(1))
    expect([state, units, currency, total]).toEqual(["PAID", "2", "MAD", "235.00"]);
  expect(await exported({ query: "nobody" })).toHaveLength(1);
});
