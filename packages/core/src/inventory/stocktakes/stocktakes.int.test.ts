import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { staffContext } from "../../admin/staff-context.fixture.ts";
import { cashOrder, makeShipping, readyShopper, shopCore } from "../../checkout/checkout.fixture.ts";
import { placeOrder } from "../../checkout/place-order.ts";
import { checkInvariants } from "../invariants.ts";
import { adjustVariant } from "../table/adjust-variant.ts";
import { stockLedger } from "../table/stock-ledger.ts";
import { applyStocktake } from "./apply-stocktake.ts";
import { cancelStocktake } from "./cancel-stocktake.ts";
import { countSheet } from "./count-sheet.ts";
import { openStocktake } from "./open-stocktake.ts";
import { receiveCounts } from "./receive-counts.ts";
import { stocktakeLines } from "./stocktake-lines.ts";
import { stocktakeTable } from "./stocktake-table.ts";

const { db } = await testDb({ poolSize: 12 });
const make = factories(db);
const staff = await staffContext(db, "ADMIN");
const core = shopCore(db);
const folder = await mkdtemp(join(tmpdir(), "souk-count-"));
const locale = "en";
beforeAll(() => makeShipping(db));

async function file(...rows: string[]): Promise<string> {
  const path = join(folder, `${rows.length}-${Math.random()}.csv`);
  await writeFile(path, rows.join("\r\n"));
  return path;
}

async function opened() {
  const { id: locationId } = await db.stockLocation.findFirstOrThrow({ where: { isDefault: true } });
  const { number } = await openStocktake(staff, { locationId, note: "" });
  const counted = async (rows: string[], countedAt: Date | null = null) =>
    receiveCounts(staff, {
      number,
      path: await file("SKU,Counted", ...rows),
      filename: "count.csv",
      countedAt,
    });
  return { number, counted, locationId };
}
const onHand = async (variantId: string) =>
  (await db.stockLevel.findMany({ where: { variantId } })).reduce((sum, level) => sum + level.onHand, 0);
const buy = async (variantId: string, quantity: number) => {
  const shopper = await readyShopper(core, [[variantId, quantity]]);
  await placeOrder(shopper.ctx, cashOrder(shopper));
};
const adjust = (variantId: string, delta: number) =>
  adjustVariant(staff, { locale, variantId, delta, reason: "RECEIVED" });

async function sheetOf(number: number): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const row of await countSheet(core, { number, locale })) rows.push([...row]);
  return rows;
}

describe("a stocktake", () => {
  test("its sheet is of the moment when it was opened, whatever was sold since", async () => {
    const { name, variant } = await make.product({ variants: [{ stock: 10 }] });
    const { number } = await opened();
    await buy(variant.id, 4);
    const rows = await sheetOf(number);
    expect(rows[0]).toEqual(["SKU", "Name", "Options", "System quantity", "Counted"]);
    expect(rows).toContainEqual([variant.sku, name, "", "10", ""]);
    await expect(countSheet(core, { number: 999_999, locale })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("moves by what differs at the moment of the count: what is sold after it stays sold", async () => {
    const { variant } = await make.product({ variants: [{ stock: 10 }] });
    const same = await make.product({ variants: [{ stock: 5 }] });
    const { number, counted } = await opened();
    // Nine lay there when it was counted, then four were sold, then it was sent in, then one more was sold.
    await buy(variant.id, 4);
    const { version } = await counted([`${variant.sku},9`, `${same.variant.sku},5`]);
    await buy(variant.id, 1);
    const { items } = await stocktakeLines(staff, { number, locale, differing: true, limit: 50 });
    expect(items).toMatchObject([{ sku: variant.sku, counted: 9, expected: 10, since: -5 }]);
    const applied = await applyStocktake(staff, { number, version, leaveOutWrong: false });
    expect(applied).toMatchObject({ state: "APPLIED", counted: 2, differing: 1, more: 0, fewer: 1 });
    expect(await onHand(variant.id)).toBe(4);
    expect(await onHand(same.variant.id)).toBe(5);
    const [last] = (await stockLedger(staff, { variantId: variant.id, limit: 1 })).items;
    expect(last).toMatchObject({ quantity: -1, reason: "STOCKTAKE", note: `#${number}` });
    // What it said then stays, whatever comes.
    await adjust(variant.id, 7);
    const after = await stocktakeLines(staff, { number, locale, differing: true, limit: 50 });
    expect(after.items).toMatchObject([{ counted: 9, expected: 10 }]);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("counted later than the sheet was made: what was sold before the count is part of it", async () => {
    const { variant } = await make.product({ variants: [{ stock: 10 }] });
    const { number, counted } = await opened();
    await buy(variant.id, 4);
    const { version } = await counted([`${variant.sku},6`], new Date(Date.now() + 60_000));
    const done = await applyStocktake(staff, { number, version, leaveOutWrong: false });
    expect(done).toMatchObject({ differing: 0 });
    expect(await onHand(variant.id)).toBe(6);
  });

  test("tells wrong rows by line and column, and is applied without them only when staff say so", async () => {
    const { variant } = await make.product({ variants: [{ stock: 3 }] });
    const kit = await make.product({ variants: [{ bundle: [[variant, 2]] }] });
    const { number, counted } = await opened();
    const rows = [
      `${variant.sku},7`,
      "GONE,1",
      `${variant.sku},8`,
      `${kit.variant.sku},1`,
      "X,two",
      "Y,-1",
      "Z,",
    ];
    const read = await counted(rows);
    const told = read.problems.map(({ row, column, problem }) => [row, column, problem.code]);
    expect(told).toEqual([
      [3, "SKU", "NO_SUCH_SKU"],
      [4, "SKU", "SKU_REPEATED"],
      [5, "SKU", "REFUSED_ROW"],
      [6, "Counted", "NOT_WHOLE"],
      [7, "Counted", "BELOW_ZERO"],
    ]);
    const { version } = read;
    const apply = (leaveOutWrong: boolean) => applyStocktake(staff, { number, version, leaveOutWrong });
    await expect(apply(false)).rejects.toMatchObject({
      code: "IMPORT_HAS_PROBLEMS",
      details: { refused: 5 },
    });
    expect(await onHand(variant.id)).toBe(3);
    await apply(true);
    expect(await onHand(variant.id)).toBe(7);
    const { counted: again } = await opened();
    await expect(again([])).rejects.toMatchObject({ code: "IMPORT_REFUSED" });
  });

  test("is refused where buyers hold more than was counted, and then nothing moved", async () => {
    const held = await make.product({ variants: [{ stock: 5 }] });
    const free = await make.product({ variants: [{ stock: 5 }] });
    await db.stockLevel.updateMany({ where: { variantId: held.variant.id }, data: { reserved: 4 } });
    const { number, counted } = await opened();
    const { version } = await counted([`${held.variant.sku},3`, `${free.variant.sku},2`]);
    await expect(applyStocktake(staff, { number, version, leaveOutWrong: false })).rejects.toMatchObject({
      code: "OUT_OF_STOCK",
    });
    expect([await onHand(held.variant.id), await onHand(free.variant.id)]).toEqual([5, 5]);
    await db.stockLevel.updateMany({ where: { variantId: held.variant.id }, data: { reserved: 0 } });
    await applyStocktake(staff, { number, version, leaveOutWrong: false });
    expect([await onHand(held.variant.id), await onHand(free.variant.id)]).toEqual([3, 2]);
  });

  test("is applied once, as it was looked at, and not after it was given up", async () => {
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    const { number, counted } = await opened();
    const seen = await counted([`${variant.sku},4`]);
    const newer = await counted([`${variant.sku},8`]);
    const apply = (version: number) => applyStocktake(staff, { number, version, leaveOutWrong: false });
    await expect(apply(seen.version)).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
    const both = await Promise.allSettled([apply(newer.version), apply(newer.version)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await onHand(variant.id)).toBe(8);
    await expect(cancelStocktake(staff, { number })).rejects.toMatchObject({ code: "ILLEGAL_TRANSITION" });
    const other = await opened();
    await cancelStocktake(staff, { number: other.number });
    await expect(other.counted([`${variant.sku},1`])).rejects.toMatchObject({ code: "ILLEGAL_TRANSITION" });
    const { items } = await stocktakeTable(core, { limit: 40, state: "CANCELLED" });
    expect(items.map((row) => row.number)).toEqual([other.number]);
  });
});
