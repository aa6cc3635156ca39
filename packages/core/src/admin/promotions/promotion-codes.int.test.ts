import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { applyCode } from "../../cart/apply-code.ts";
import { market } from "../../cart/cart.fixture.ts";
import { getCart } from "../../cart/get-cart.ts";
import { cardOrder, makeShipping, orderOf, readyShopper, shopCore } from "../../checkout/checkout.fixture.ts";
import { placeOrder } from "../../checkout/place-order.ts";
import { cancelByStaff } from "../../orders/cancel-by-staff.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { addCode } from "./add-code.ts";
import { deleteCodes } from "./delete-codes.ts";
import { exportCodes } from "./export-codes.ts";
import { listCodes } from "./list-codes.ts";
import { makeCodes } from "./make-codes.ts";
import { deletePromotion } from "./set-promotion-deleted.ts";

const { db } = await testDb();
const make = factories(db);
const core = shopCore(db);
const ctx = await staffContext(db, "ADMIN", core);

beforeAll(() => makeShipping(db));

const byCode = async (first: string) => (await make.promotion({ codes: [first] })).id;
const codesOf = (id: string) =>
  db.promotionCode.findMany({ where: { promotionId: id }, select: { code: true, usageLimit: true } });

describe("makeCodes", () => {
  test("10,000 at once: all different, of the form that was asked for, each for one use", async () => {
    const id = await byCode("SEED-1");
    const began = performance.now();
    expect(await makeCodes(ctx, { id, count: 10_000, prefix: "EID-", length: 8, usageLimit: 1 })).toEqual({
      added: 10_000,
    });
    expect(performance.now() - began).toBeLessThan(10_000);
    const made = (await codesOf(id)).filter(({ code }) => code.startsWith("EID-"));
    expect(new Set(made.map(({ code }) => code)).size).toBe(10_000);
    expect(
      made.every(({ code, usageLimit }) => /^EID-[2-9A-HJ-NP-Z]{8}$/.test(code) && usageLimit === 1),
    ).toBe(true);
  });

  test("the longest form is still a code that shoppers can type", async () => {
    const id = await byCode("SEED-2");
    await makeCodes(ctx, { id, count: 1, prefix: "A".repeat(20), length: 16, usageLimit: null });
    const [, made] = await codesOf(id);
    const { variant } = await make.product();
    const { ctx: buyer } = await readyShopper(core, [[variant.id, 1]]);
    const { codes } = await applyCode(buyer, { ...market, code: made?.code ?? "" });
    expect(codes).toEqual([{ code: made?.code, problem: null }]);
  });

  test("not for a promotion that begins by itself, or is deleted", async () => {
    const { id } = await make.promotion({ status: "PAUSED" });
    const input = { id, count: 1, prefix: "", length: 8, usageLimit: null };
    await expect(makeCodes(ctx, input)).rejects.toMatchObject({
      code: "INVALID_PROMOTION",
      details: { reason: "NOT_BY_CODE" },
    });
    const gone = await byCode("SEED-3");
    await deletePromotion(ctx, { id: gone });
    await expect(makeCodes(ctx, { ...input, id: gone })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("single codes", () => {
  test("one that any promotion has is refused, also by two at once", async () => {
    const [one, other] = [await byCode("SEED-4"), await byCode("SEED-5")];
    await addCode(ctx, { id: one, code: "SHARED", usageLimit: null });
    await expect(addCode(ctx, { id: other, code: "SHARED", usageLimit: null })).rejects.toMatchObject({
      code: "NAME_TAKEN",
      details: { field: "code", value: "SHARED" },
    });
    const rivals = await Promise.allSettled(
      [one, other, one, other].map((id) => addCode(ctx, { id, code: "RIVAL", usageLimit: null })),
    );
    expect(rivals.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const rival of rivals)
      if (rival.status === "rejected") expect(rival.reason).toMatchObject({ code: "NAME_TAKEN" });
  });

  test("those that nobody used go, out of carts too; those that somebody used stay", async () => {
    const id = await byCode("USED-1");
    await addCode(ctx, { id, code: "GIVEN-BACK", usageLimit: 1 });
    await addCode(ctx, { id, code: "UNUSED", usageLimit: null });
    const order = async (code: string) => {
      const { variant } = await make.product({ variants: [{ stock: 5 }] });
      const buyer = await readyShopper(core, [[variant.id, 2]]);
      const { total } = await applyCode(buyer.ctx, { ...market, code });
      return orderOf(await placeOrder(buyer.ctx, await cardOrder({ ...buyer, total })));
    };
    await order("USED-1");
    await cancelByStaff(ctx, await order("GIVEN-BACK"));
    const { variant } = await make.product();
    const { ctx: waiting } = await readyShopper(core, [[variant.id, 1]]);
    await applyCode(waiting, { ...market, code: "UNUSED" });
    const { items } = await listCodes(ctx, { id, limit: 20 });
    // The first has an id of another maker's, whose clock may have gone a little ahead.
    expect(Object.fromEntries(items.map(({ code, used }) => [code, used]))).toEqual({
      "USED-1": true,
      "GIVEN-BACK": true,
      UNUSED: false,
    });
    const codeId = items.find(({ code }) => code === "USED-1")?.id ?? "";
    await expect(deleteCodes(ctx, { id, codeId })).rejects.toMatchObject({ code: "CODE_IN_USE" });
    expect(await deleteCodes(ctx, { id })).toEqual({ deleted: 1 });
    expect((await getCart(waiting, market)).codes).toEqual([]);
    expect((await codesOf(id)).map(({ code }) => code).toSorted()).toEqual(["GIVEN-BACK", "USED-1"]);
  });

  test("another promotion's code isn't there to delete", async () => {
    const [one, other] = [await byCode("MINE-1"), await byCode("THEIRS-1")];
    const { items } = await listCodes(ctx, { id: other, limit: 1 });
    const codeId = items[0]?.id ?? "";
    await expect(deleteCodes(ctx, { id: one, codeId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await deleteCodes(ctx, { id: other, codeId })).toEqual({ deleted: 1 });
  });
});

test("the list is in pages, and the export has every code with its uses", async () => {
  const id = await byCode("PAGE-0");
  await makeCodes(ctx, { id, count: 2500, prefix: "PAGE-", length: 8, usageLimit: 3 });
  const first = await listCodes(ctx, { id, limit: 20 });
  expect(first.total).toBe(2501);
  const second = await listCodes(ctx, { id, limit: 20, cursor: first.nextCursor ?? "" });
  expect(new Set([...first.items, ...second.items].map(({ code }) => code)).size).toBe(40);
  expect((await listCodes(ctx, { id, query: "page-0", limit: 20 })).items[0]).toMatchObject({
    code: "PAGE-0",
  });
  const rows: string[][] = [];
  for await (const row of await exportCodes(ctx, id)) rows.push(row);
  expect(rows[0]).toEqual(["code", "uses", "limit", "made"]);
  expect(new Set(rows.slice(1).map(([code]) => code)).size).toBe(2501);
  await expect(exportCodes(ctx, "019ac000-0000-7000-8000-000000000001")).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});
