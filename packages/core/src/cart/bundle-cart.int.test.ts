import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { cashOrder, makeShipping, readyShopper, shopCore } from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { kitScene } from "../inventory/bundle.fixture.ts";
import { acceptChanges } from "./accept-changes.ts";
import { addLine } from "./add-line.ts";
import { browser, market } from "./cart.fixture.ts";
import { getCart } from "./get-cart.ts";
import { setQuantity } from "./set-quantity.ts";

const { db } = await testDb();
const make = factories(db);
const core = shopCore(db);
beforeAll(() => makeShipping(db));

const add = (ctx: ReturnType<typeof browser>, variant: { id: string }, quantity: number) =>
  addLine(ctx, { ...market, variantId: variant.id, quantity });

describe("a cart with bundles", () => {
  test("has as many bundles as the scarcest part allows, and shows what they hold", async () => {
    const { kit } = await kitScene(db, make);
    const ctx = browser(core);
    await expect(add(ctx, kit, 3)).rejects.toMatchObject({
      code: "OUT_OF_STOCK",
      details: { lines: [{ variantId: kit.id, sku: kit.sku, available: 2 }] },
    });
    const cart = await add(ctx, kit, 2);
    expect(cart.lines[0]?.contents).toMatchObject([{ quantity: 4 }, { quantity: 1 }]);
    expect(cart.problems).toEqual([]);
  });

  test("refuses a bundle and a part of it whose sum is over the stock, whichever came first", async () => {
    const { tile, kit } = await kitScene(db, make);
    const first = browser(core);
    await add(first, kit, 2);
    await expect(add(first, tile, 3)).rejects.toMatchObject({
      code: "OUT_OF_STOCK",
      details: { lines: [{ sku: tile.sku, available: 2 }] },
    });
    await add(first, tile, 2);
    const second = browser(core);
    const [line] = (await add(second, tile, 3)).lines;
    await expect(add(second, kit, 2)).rejects.toMatchObject({ code: "OUT_OF_STOCK" });
    await add(second, kit, 1);
    await expect(
      setQuantity(second, { ...market, lineId: line?.id ?? "", quantity: 7 }),
    ).rejects.toMatchObject({ details: { lines: [{ sku: tile.sku, available: 6 }] } });
  });

  test("refuses two bundles on one part whose sum is over the stock", async () => {
    const { tile, kit } = await kitScene(db, make);
    const pair = await make.product({ variants: [{ bundle: [[tile, 2]] }] });
    const ctx = browser(core);
    await add(ctx, kit, 2);
    await expect(add(ctx, pair.variant, 2)).rejects.toMatchObject({ code: "OUT_OF_STOCK" });
    await add(ctx, pair.variant, 1);
  });

  test("says so when the stock went, and takes what is left of it at one word", async () => {
    const { tile, kit } = await kitScene(db, make);
    const ctx = browser(core);
    await add(ctx, tile, 2);
    await add(ctx, kit, 2);
    const rival = await readyShopper(core, [[tile.id, 4]]);
    await placeOrder(rival.ctx, cashOrder(rival));
    const { problems } = await getCart(ctx, market);
    expect(problems).toMatchObject([{ kind: "NOT_ENOUGH_STOCK", available: 1 }]);
    const accepted = await acceptChanges(ctx, market);
    expect(accepted.problems).toEqual([]);
    expect(accepted.lines.map(({ quantity }) => quantity)).toEqual([2, 1]);
  });
});
