import type { WantedExchange } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { deleteProduct } from "../admin/products/delete-product.ts";
import { browser } from "../cart/cart.fixture.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { approveReturn } from "./answer-return.ts";
import { createReturn } from "./create-return.ts";
import { exchangeDesk } from "./exchanges.fixture.ts";
import { orderReturns } from "./order-returns.ts";
import { requestReturn } from "./request-return.ts";
import { staffReturn } from "./staff-return.ts";

const { db } = await testDb({ poolSize: 12 });
const make = factories(db);
const { core, staff, arrived, arrivedOf } = await exchangeDesk(db, make);
const costs = (variantId: string, amount: number) =>
  db.variantPrice.updateMany({ where: { variantId }, data: { amount } });

test("what another product was shown to cost is what is agreed to, whoever asks", async () => {
  const { number, lineId, guest, see, want } = await arrived(2);
  const { variant: lamp } = await make.product({ variants: [{ stock: 3, prices: { MAD: 12_000 } }] });
  const line = await want(lamp.id);
  const send = (exchange: WantedExchange) =>
    requestReturn(browser(core), { ...guest, lines: [{ ...line, exchange }], note: "" });
  const byStaff = (exchange: WantedExchange) =>
    createReturn(staff, { number, lines: [{ ...line, exchange }], note: "" });
  const before = await see(lamp.id);
  expect(before.shown).toEqual({ amount: 12_000, currency: "MAD" });
  await costs(lamp.id, 13_500);
  const now = await see(lamp.id);
  const { name } = await db.orderLine.findUniqueOrThrow({ where: { id: lineId } });
  const change = { lineId, name, isOther: true, expected: before.shown, actual: now.shown };
  const refusal = { code: "EXCHANGE_PRICE_CHANGED", details: { lines: [change] } };
  await expect(send(before)).rejects.toMatchObject(refusal);
  await expect(byStaff(before)).rejects.toMatchObject(refusal);
  expect((await orderReturns(browser(core), guest)).returns).toEqual([]);
  // As much of other money isn't what it costs.
  await expect(send({ ...now, shown: { ...now.shown, currency: "EUR" } })).rejects.toMatchObject({
    code: "EXCHANGE_PRICE_CHANGED",
  });
  expect((await send(now)).returns[0]?.lines[0]?.exchange).toMatchObject({ difference: 3500 });
  expect((await byStaff(now)).lines[0]?.exchange).toMatchObject({ difference: 3500 });
});

test("of the same product it is the difference, which both prices make", async () => {
  const { variants, lineId, guest, see, want } = await arrived(1);
  const line = await want(variants.dear);
  const before = await see(variants.dear);
  await costs(variants.own, 9000);
  const refused = requestReturn(browser(core), { ...guest, lines: [line], note: "" });
  const actual = { amount: 3000, currency: "MAD" };
  const change = { lineId, isOther: false, expected: before.shown, actual };
  await expect(refused).rejects.toMatchObject({
    code: "EXCHANGE_PRICE_CHANGED",
    details: { lines: [change] },
  });
  // Both cost more: what one is more than the other is as it was.
  await costs(variants.own, 15_000);
  await costs(variants.dear, 17_000);
  const asked = await requestReturn(browser(core), { ...guest, lines: [line], note: "" });
  expect(asked.returns[0]?.lines[0]?.exchange).toMatchObject({ difference: 2000 });
});

test("approving looks again: what isn't sold any more, or was sold, is named and nothing is held", async () => {
  const made = await make.product({ variants: [{ stock: 3 }] });
  const { ask } = await arrived(2);
  const gone = await ask(made.variant.id);
  const two = await ask(made.variant.id);
  await arrivedOf(made.variant.id, 2);
  expect(await approveReturn(staff, { number: two })).toMatchObject({ state: "APPROVED" });
  const said = { sku: made.variant.sku, name: made.name };
  const refused = (goods: object) =>
    expect(approveReturn(staff, { number: gone })).rejects.toMatchObject({
      code: "EXCHANGE_GONE",
      details: { goods: [goods] },
    });
  await refused({ ...said, onSale: true, available: 0 });
  await deleteProduct(staff, { id: made.id });
  await refused({ ...said, onSale: false, available: 0 });
  expect((await staffReturn(staff, { number: gone })).state).toBe("REQUESTED");
  expect(await db.reservation.findMany({ where: { return: { number: gone } } })).toEqual([]);
  expect(await checkInvariants(db)).toEqual([]);
});

test("what isn't sold in the order's currency any more isn't approved; what is held stays so", async () => {
  const made = await make.product({ variants: [{ stock: 3, prices: { MAD: 12_000 } }] });
  const { ask } = await arrived(2);
  const [first, second] = [await ask(made.variant.id), await ask(made.variant.id)];
  await approveReturn(staff, { number: first });
  await db.variantPrice.deleteMany({ where: { variantId: made.variant.id } });
  await expect(approveReturn(staff, { number: second })).rejects.toMatchObject({ code: "EXCHANGE_GONE" });
  expect((await staffReturn(staff, { number: first })).state).toBe("APPROVED");
});
