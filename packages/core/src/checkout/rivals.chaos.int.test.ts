import { dice, rounds, seed } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { checkInvariants } from "../inventory/invariants.ts";
import { crowd, refusals } from "./checkout.fixture.ts";
import { placedIn, rivalShop } from "./rivals.fixture.ts";

const { db, core, make, buyAll } = await rivalShop();

describe("never oversold", () => {
  test.each([1, 7, 50])(
    "200 buyers for %i units: exactly as many orders, the others told why",
    async (units) => {
      for (let round = 0; round < rounds(1, 25); round += 1) {
        const { variant } = await make.product({ variants: [{ stock: units }] });
        const answers = await buyAll(await crowd(core, 200, () => [[variant, 1]]));
        expect(placedIn(answers)).toBe(units);
        expect(refusals(answers)).toEqual(Array.from({ length: 200 - units }, () => "OUT_OF_STOCK"));
        expect(await db.stockLevel.findFirst({ where: { variantId: variant.id } })).toMatchObject({
          onHand: 0,
          reserved: 0,
        });
        expect(await checkInvariants(db)).toEqual([]);
      }
    },
    rounds(60_000, 1_800_000),
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

test(
  `the same five products in any order, fifty buyers, again and again: nobody sees a deadlock (seed ${seed})`,
  async () => {
    const { variants } = await make.product({
      variants: Array.from({ length: 5 }, () => ({ stock: 10_000, prices: { MAD: 500 } })),
    });
    const random = dice(seed);
    const shuffled = () => variants.map((variant) => ({ variant, at: random() })).sort((a, b) => a.at - b.at);
    for (let round = 0; round < rounds(10, 50); round += 1) {
      const buyers = await crowd(core, 50, () => shuffled().map(({ variant }) => [variant, 1] as const));
      const answers = await buyAll(buyers);
      expect(refusals(answers)).toEqual([]);
      expect(placedIn(answers)).toBe(50);
    }
    expect(await checkInvariants(db)).toEqual([]);
  },
  rounds(120_000, 600_000),
);
