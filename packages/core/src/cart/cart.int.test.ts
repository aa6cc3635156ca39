import { MAX_LINES, MAX_QUANTITY } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { testCore } from "../admin/staff-context.fixture.ts";
import { acceptChanges } from "./accept-changes.ts";
import { addLine } from "./add-line.ts";
import { browser, market } from "./cart.fixture.ts";
import { getCart } from "./get-cart.ts";
import { setQuantity } from "./set-quantity.ts";

const { db } = await testDb();
const make = factories(db);
const core = testCore(db);

describe("a cart", () => {
  test("is empty before the first line, and writes nothing", async () => {
    const shopper = browser(core);
    expect(await getCart(shopper, market)).toMatchObject({ id: null, lines: [], total: 0 });
    expect(shopper.shopper.tokenHash).toBeNull();
  });

  test("is opened by the first line, with a cookie, and found again by it", async () => {
    const { variant, slug } = await make.product({ variants: [{ prices: { MAD: 1250, EUR: 120 } }] });
    const shopper = browser(core);
    const view = await addLine(shopper, { ...market, variantId: variant.id, quantity: 3 });
    expect(view).toMatchObject({
      version: 1,
      count: 3,
      subtotal: 3750,
      shippingTotal: null,
      total: 3750,
      taxIncluded: 625,
      problems: [],
      lines: [
        {
          variantId: variant.id,
          slug,
          quantity: 3,
          unitPrice: 1250,
          total: 3750,
          picture: null,
          options: "",
        },
      ],
    });
    expect(await getCart(shopper, market)).toEqual(view);
  });

  test("adds up the same variant and raises its version", async () => {
    const { variant } = await make.product();
    const shopper = browser(core);
    await addLine(shopper, { ...market, variantId: variant.id, quantity: 2 });
    const view = await addLine(shopper, { ...market, variantId: variant.id, quantity: 3 });
    expect(view).toMatchObject({ version: 2, count: 5, lines: [{ quantity: 5 }] });
  });

  test("refuses more than there is, of all that the line would hold, and stays as it was", async () => {
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    const shopper = browser(core);
    const add = (quantity: number) => addLine(shopper, { ...market, variantId: variant.id, quantity });
    await expect(add(6)).rejects.toMatchObject({
      code: "OUT_OF_STOCK",
      details: { lines: [{ available: 5 }] },
    });
    expect(await db.cart.count({ where: { tokenHash: shopper.shopper.tokenHash } })).toBe(0);
    const before = await add(3);
    await expect(add(3)).rejects.toMatchObject({
      code: "OUT_OF_STOCK",
      details: { lines: [{ available: 5 }] },
    });
    expect(await getCart(shopper, market)).toEqual(before);
    expect(await add(2)).toMatchObject({ count: 5 });
  });

  test("refuses what isn't on sale: no such variant, a draft, an inactive one, one without a price", async () => {
    const draft = await make.product({ status: "DRAFT" });
    const inactive = await make.product({ variants: [{ active: false }] });
    const unpriced = await make.product({ variants: [{ prices: { EUR: 100 } }] });
    const shopper = browser(core);
    const add = (variantId: string) => addLine(shopper, { ...market, variantId, quantity: 1 });
    const ids = [crypto.randomUUID(), draft.variant.id, inactive.variant.id, unpriced.variant.id];
    for (const id of ids) await expect(add(id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await add((await make.product()).variant.id);
    for (const id of ids) await expect(add(id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("holds at most MAX_QUANTITY of a line and MAX_LINES lines, also when asked in parallel", async () => {
    const plenty = await make.product({ variants: [{ stock: 5000, prices: { MAD: 10 } }] });
    const variants = Array.from({ length: MAX_LINES + 3 }, () => ({ stock: 5, prices: { MAD: 10 } }));
    const many = await make.product({ variants });
    const shopper = browser(core);
    const add = (variantId: string, quantity = 1) => addLine(shopper, { ...market, variantId, quantity });
    await add(plenty.variant.id, MAX_QUANTITY);
    await expect(add(plenty.variant.id)).rejects.toMatchObject({
      code: "CART_FULL",
      details: { max: MAX_QUANTITY },
    });
    const added = await Promise.allSettled(many.variants.map((variant) => add(variant.id)));
    expect(added.filter((one) => one.status === "fulfilled")).toHaveLength(MAX_LINES - 1);
    expect((await getCart(shopper, market)).lines).toHaveLength(MAX_LINES);
  });

  test("refuses a total that no order could have", async () => {
    const { variants } = await make.product({
      variants: [
        { stock: 50, prices: { MAD: 900_000_000 } },
        { stock: 50, prices: { MAD: 900_000_000 } },
      ],
    });
    const shopper = browser(core);
    const add = (at: number, quantity: number) =>
      addLine(shopper, { ...market, variantId: variants[at]?.id ?? "", quantity });
    await expect(add(0, 3)).rejects.toMatchObject({ code: "TOTAL_TOO_LARGE" });
    await add(0, 2);
    await expect(add(1, 1)).rejects.toMatchObject({ code: "TOTAL_TOO_LARGE" });
    expect(await getCart(shopper, market)).toMatchObject({ count: 2 });
  });

  test("sets and removes quantities; another's line is unknown", async () => {
    const { variant } = await make.product({ variants: [{ stock: 4 }] });
    const shopper = browser(core);
    const other = browser(core);
    await addLine(other, { ...market, variantId: variant.id, quantity: 1 });
    const [line] = (await addLine(shopper, { ...market, variantId: variant.id, quantity: 1 })).lines;
    const set = (quantity: number, by = shopper) =>
      setQuantity(by, { ...market, lineId: line?.id ?? "", quantity });
    expect(await set(4)).toMatchObject({ count: 4, version: 2 });
    await expect(set(5)).rejects.toMatchObject({ code: "OUT_OF_STOCK" });
    await expect(set(1, other)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(set(1, browser(core))).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await set(0)).toMatchObject({ lines: [], total: 0 });
  });

  test("takes over language and currency, and the prices seen follow", async () => {
    const { variant } = await make.product({ variants: [{ prices: { MAD: 1000, EUR: 95 } }] });
    const shopper = browser(core);
    await addLine(shopper, { ...market, variantId: variant.id, quantity: 2 });
    const euros = await getCart(shopper, { locale: "fr", currency: "EUR" });
    expect(euros).toMatchObject({ currency: "EUR", version: 2, total: 190, problems: [] });
    expect(await getCart(shopper, { locale: "ar", currency: "EUR" })).toMatchObject({ version: 2 });
    expect(await db.cart.findUnique({ where: { tokenHash: shopper.shopper.tokenHash ?? "" } })).toMatchObject(
      {
        currency: "EUR",
        locale: "ar",
      },
    );
  });

  test("tells what is wrong, and accepting makes it right", async () => {
    const { variants } = await make.product({
      variants: [{ stock: 5 }, { stock: 5 }, { stock: 5 }, { stock: 5 }],
    });
    const shopper = browser(core);
    for (const variant of variants) await addLine(shopper, { ...market, variantId: variant.id, quantity: 3 });
    const [gone, less, dearer, withdrawn] = variants.map((variant) => variant.id);
    await db.stockLevel.updateMany({ where: { variantId: gone ?? "" }, data: { reserved: 5 } });
    await db.stockLevel.updateMany({ where: { variantId: less ?? "" }, data: { reserved: 3 } });
    await db.variantPrice.updateMany({
      where: { variantId: dearer ?? "", currency: "MAD" },
      data: { amount: 10_500 },
    });
    await db.variant.update({ where: { id: withdrawn ?? "" }, data: { active: false } });
    const view = await getCart(shopper, market);
    expect(view.problems).toMatchObject([
      { kind: "OUT_OF_STOCK" },
      { kind: "NOT_ENOUGH_STOCK", available: 2 },
      { kind: "PRICE_CHANGED", was: 10_000, now: 10_500 },
      { kind: "UNAVAILABLE" },
    ]);
    const accepted = await acceptChanges(shopper, market);
    expect(accepted).toMatchObject({
      problems: [],
      lines: [
        { variantId: less, quantity: 2 },
        { variantId: dearer, quantity: 3, unitPrice: 10_500 },
      ],
    });
    expect(await acceptChanges(browser(core), market)).toMatchObject({ lines: [] });
  });

  test("of an account is one, whatever comes in parallel", async () => {
    const user = await make.user();
    const { variant } = await make.product({ variants: [{ stock: 100 }] });
    const add = () => addLine(browser(core, user.id), { ...market, variantId: variant.id, quantity: 1 });
    await Promise.all(Array.from({ length: 20 }, add));
    expect(await db.cart.count({ where: { userId: user.id } })).toBe(1);
    expect(await getCart(browser(core, user.id), market)).toMatchObject({ count: 20 });
  });

  test("a cookie that finds nothing gets a new cart and a new cookie", async () => {
    const { variant } = await make.product();
    const shopper = browser(core);
    const stale = shopper.shopper.issueToken();
    await addLine(shopper, { ...market, variantId: variant.id, quantity: 1 });
    expect(shopper.shopper.tokenHash).not.toBe(stale);
    expect(await getCart(shopper, market)).toMatchObject({ count: 1 });
  });
});
