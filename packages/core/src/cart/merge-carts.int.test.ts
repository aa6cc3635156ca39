import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { testCore } from "../admin/staff-context.fixture.ts";
import { addLine } from "./add-line.ts";
import { browser, market } from "./cart.fixture.ts";
import { getCart } from "./get-cart.ts";
import { mergeCarts } from "./merge-carts.ts";
import { setQuantity } from "./set-quantity.ts";

const { db } = await testDb();
const make = factories(db);
const core = testCore(db);

let userId: string;
let guest: ReturnType<typeof browser>;
let mine: ReturnType<typeof browser>;
beforeEach(async () => {
  userId = (await make.user()).id;
  guest = browser(core);
  mine = browser(core, userId);
});
const add = (who: typeof guest, variantId: string, quantity: number) =>
  addLine(who, { ...market, variantId, quantity });
const merge = () => mergeCarts(db, { tokenHash: guest.shopper.tokenHash ?? "none", userId });
const linesOf = async (who: typeof guest) =>
  (await getCart(who, market)).lines.map(({ variantId, quantity }) => [variantId, quantity]);

describe("signing in with a guest's cart", () => {
  test("without a cart of the account's: the guest's becomes it, the cookie opens it no more", async () => {
    const { variant } = await make.product();
    await add(guest, variant.id, 2);
    await merge();
    expect(await linesOf(mine)).toEqual([[variant.id, 2]]);
    expect(await linesOf(guest)).toEqual([]);
  });

  test("adds the quantities up", async () => {
    const { variants } = await make.product({ variants: [{}, {}] });
    const [both = "", only = ""] = variants.map(({ id }) => id);
    await add(mine, both, 2);
    await add(guest, both, 3);
    await add(guest, only, 1);
    await merge();
    expect(await linesOf(mine)).toEqual([
      [both, 5],
      [only, 1],
    ]);
    expect(await db.cart.findUnique({ where: { tokenHash: guest.shopper.tokenHash ?? "" } })).toMatchObject({
      status: "MERGED",
    });
  });

  test("caps by stock and says what was wanted, until the next change", async () => {
    const { variant } = await make.product({ variants: [{ stock: 4 }] });
    await add(mine, variant.id, 2);
    await add(guest, variant.id, 3);
    await merge();
    const view = await getCart(mine, market);
    const [line] = view.lines;
    expect(view.problems).toEqual([{ kind: "QUANTITY_CAPPED", lineId: line?.id, wanted: 5, got: 4 }]);
    const after = await setQuantity(mine, { ...market, lineId: line?.id ?? "", quantity: 3 });
    expect(after).toMatchObject({ count: 3, problems: [] });
  });

  test("caps by MAX_QUANTITY", async () => {
    const { variant } = await make.product({ variants: [{ stock: 5000 }] });
    await add(mine, variant.id, 900);
    await add(guest, variant.id, 900);
    await merge();
    expect((await getCart(mine, market)).problems).toMatchObject([{ wanted: 1800, got: 999 }]);
  });

  test("twice and ten times at once is the same as once", async () => {
    const { variant } = await make.product({ variants: [{ stock: 100 }] });
    await add(mine, variant.id, 1);
    await add(guest, variant.id, 2);
    await Promise.all(Array.from({ length: 10 }, merge));
    await merge();
    expect(await linesOf(mine)).toEqual([[variant.id, 3]]);
  });

  test("while the account's first cart is being opened: one cart with all in it", async () => {
    for (let round = 0; round < 10; round += 1) {
      const { variants } = await make.product({ variants: [{}, {}] });
      const [ours = "", theirs = ""] = variants.map(({ id }) => id);
      userId = (await make.user()).id;
      guest = browser(core);
      mine = browser(core, userId);
      await add(guest, theirs, 1);
      await Promise.all([merge(), add(mine, ours, 1), merge()]);
      expect((await linesOf(mine)).length).toBe(2);
      expect(await db.cart.count({ where: { userId, status: "ACTIVE" } })).toBe(1);
    }
  });

  test("in another currency: the price seen is the one in the account's", async () => {
    const { variants } = await make.product({ variants: [{}, {}] });
    const [ours = "", theirs = ""] = variants.map(({ id }) => id);
    await addLine(mine, { locale: "fr", currency: "EUR", variantId: ours, quantity: 1 });
    await add(guest, theirs, 1);
    await merge();
    expect(await getCart(mine, { locale: "fr", currency: "EUR" })).toMatchObject({
      total: 2000,
      problems: [],
    });
  });

  test("holds no more lines than a cart may", async () => {
    const { variants } = await make.product({ variants: Array.from({ length: 101 }, () => ({})) });
    const ids = variants.map(({ id }) => id);
    for (const id of ids.slice(0, 60)) await add(mine, id, 1);
    for (const id of ids.slice(50)) await add(guest, id, 1);
    await merge();
    const { lines } = await getCart(mine, market);
    expect(lines).toHaveLength(100);
    expect(lines.filter(({ quantity }) => quantity === 2)).toHaveLength(10);
  });

  test("without a guest's cart nothing happens", async () => {
    await merge();
    expect(await linesOf(mine)).toEqual([]);
  });
});
