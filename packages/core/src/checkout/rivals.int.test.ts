import type { PlaceInput } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { checkInvariants } from "../inventory/invariants.ts";
import {
  cardToken,
  cards,
  cashOrder,
  crowd,
  makeShipping,
  type ReadyShopper,
  refusals,
  settleAll,
  shopCore,
} from "./checkout.fixture.ts";
import { placeOrder } from "./place-order.ts";

const { db } = await testDb({ poolSize: 24 });
const make = factories(db);
const base = shopCore(db);
// Nobody gives up waiting here, however busy the machine is.
const core = { ...base, config: { ...base.config, paymentTimeoutMs: 20_000 } };
let token: string;
beforeAll(async () => {
  await makeShipping(db);
  token = await cardToken(core, cards.good);
});

// Every second buyer pays by card, so that reserving and selling at once are mixed.
const orderOf = (shopper: ReadyShopper, at: number): PlaceInput =>
  cashOrder(shopper, at % 2 === 0 ? {} : { payment: { method: "card", token } });
const buyAll = (buyers: readonly ReadyShopper[]) =>
  settleAll(
    24,
    buyers.map((buyer, at) => () => placeOrder(buyer.ctx, orderOf(buyer, at))),
  );
const placedIn = (answers: readonly PromiseSettledResult<{ status: string }>[]) =>
  answers.filter((answer) => answer.status === "fulfilled" && answer.value.status === "placed").length;

describe("never oversold", () => {
  test.each([1, 7, 50])(
    "200 buyers for %i units: exactly as many orders, the others told why",
    async (units) => {
      const { variant } = await make.product({ variants: [{ stock: units }] });
      const answers = await buyAll(await crowd(core, 200, () => [[variant, 1]]));
      expect(placedIn(answers)).toBe(units);
      expect(refusals(answers)).toEqual(Array.from({ length: 200 - units }, () => "OUT_OF_STOCK"));
      expect(await db.stockLevel.findFirst({ where: { variantId: variant.id } })).toMatchObject({
        onHand: 0,
        reserved: 0,
      });
      expect(await checkInvariants(db)).toEqual([]);
    },
  );

  test("several units each: sold as far as whole carts go", async () => {
    const { variant } = await make.product({ variants: [{ stock: 10 }] });
    const answers = await buyAll(await crowd(core, 40, () => [[variant, 3]]));
    expect(placedIn(answers)).toBe(3);
    expect(new Set(refusals(answers))).toEqual(new Set(["OUT_OF_STOCK"]));
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("one line short refuses the whole cart, and holds nothing of the others", async () => {
    const { variants } = await make.product({ variants: [{ stock: 100 }, { stock: 2 }] });
    const [plenty, scarce] = variants;
    if (!plenty || !scarce) throw new Error("two variants were asked for");
    const answers = await buyAll(
      await crowd(core, 20, () => [
        [plenty, 1],
        [scarce, 1],
      ]),
    );
    expect(placedIn(answers)).toBe(2);
    expect(await db.stockLevel.findFirst({ where: { variantId: plenty.id } })).toMatchObject({
      onHand: 98,
      reserved: 0,
    });
    expect(await checkInvariants(db)).toEqual([]);
  });
});

test("the same five products in any order, fifty buyers, again and again: nobody sees a deadlock", async () => {
  const { variants } = await make.product({
    variants: Array.from({ length: 5 }, () => ({ stock: 10_000, prices: { MAD: 500 } })),
  });
  let seed = 42;
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const shuffled = () => variants.map((variant) => ({ variant, at: random() })).sort((a, b) => a.at - b.at);
  for (let round = 0; round < 20; round += 1) {
    const buyers = await crowd(core, 50, () => shuffled().map(({ variant }) => [variant, 1] as const));
    const answers = await buyAll(buyers);
    expect(refusals(answers)).toEqual([]);
    expect(placedIn(answers)).toBe(50);
  }
  expect(await checkInvariants(db)).toEqual([]);
}, 120_000);
