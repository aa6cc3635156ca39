import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { makeShipping, readyShopper, refusals, shopCore } from "../checkout/checkout.fixture.ts";
import { applyCode } from "./apply-code.ts";
import { market } from "./cart.fixture.ts";

const { db } = await testDb();
const make = factories(db);
const core = shopCore(db);
await makeShipping(db);

async function shopperFrom(ip: string) {
  const { variant } = await make.product();
  const { ctx } = await readyShopper(core, [[variant.id, 1]]);
  return { ...ctx, shopper: { ...ctx.shopper, ip } };
}
const tries = (ctx: Awaited<ReturnType<typeof shopperFrom>>, codes: readonly string[]) =>
  Promise.allSettled(codes.map((code) => applyCode(ctx, { ...market, code })));
const guesses = (count: number) => Array.from({ length: count }, (_, at) => `GUESS-${at}`);
const count = (codes: readonly unknown[], code: string): number => codes.filter((one) => one === code).length;

test("whoever guesses is stopped, also with all guesses at once; real codes don't count", async () => {
  await make.promotion({ codes: ["REAL-ONE"] });
  const ctx = await shopperFrom("203.0.113.5");
  for (let again = 0; again < 12; again += 1)
    expect((await applyCode(ctx, { ...market, code: "REAL-ONE" })).codes).toMatchObject([{ problem: null }]);
  const refused = refusals(await tries(ctx, guesses(15)));
  expect(count(refused, "CODE_REFUSED")).toBe(10);
  expect(count(refused, "TOO_MANY_REQUESTS")).toBe(5);
  await expect(applyCode(ctx, { ...market, code: "REAL-ONE" })).rejects.toMatchObject({
    code: "TOO_MANY_REQUESTS",
  });
  const other = await shopperFrom("203.0.113.6");
  expect((await applyCode(other, { ...market, code: "REAL-ONE" })).codes).toMatchObject([{ problem: null }]);
});

test("a network is stopped, however many carts it opens and addresses of its own it has", async () => {
  const all = await Promise.all(
    Array.from({ length: 6 }, async (_, at) =>
      tries(await shopperFrom(`2001:db8:1:2::${at + 1}`), guesses(9)),
    ),
  );
  const refused = refusals(all.flat());
  expect(count(refused, "CODE_REFUSED")).toBe(50);
  expect(count(refused, "TOO_MANY_REQUESTS")).toBe(4);
});
