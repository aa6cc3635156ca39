import { rounds } from "@souk/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkInvariants } from "../inventory/invariants.ts";
import { crowd, refusals, settleAll } from "./checkout.fixture.ts";
import { placedIn, rivalShop } from "./rivals.fixture.ts";

const { db, core, make, buy, buyAll } = await rivalShop();
const onHand = async (variant: { id: string }): Promise<number> =>
  (await db.stockLevel.findFirstOrThrow({ where: { variantId: variant.id } })).onHand;

test.each([1, 7, 50])(
  "200 buyers of a bundle, of its part and of both: no more than %i units of the part",
  async (units) => {
    const { variant: part } = await make.product({ variants: [{ stock: units }] });
    const { variant: plenty } = await make.product({ variants: [{ stock: 10_000 }] });
    const one = await make.product({
      variants: [
        {
          bundle: [
            [part, 1],
            [plenty, 3],
          ],
        },
      ],
    });
    const other = await make.product({
      variants: [
        {
          bundle: [
            [plenty, 1],
            [part, 1],
          ],
        },
      ],
    });
    const carts = [[part], [one.variant], [other.variant], [plenty, one.variant]];
    const buyers = await crowd(core, 200, (at) =>
      (carts[at % carts.length] ?? []).map((variant) => [variant, 1] as const),
    );
    const answers = await buyAll(buyers);
    expect(placedIn(answers)).toBe(units);
    expect(refusals(answers)).toEqual(Array.from({ length: 200 - units }, () => "OUT_OF_STOCK"));
    expect(await onHand(part)).toBe(0);
    expect(await checkInvariants(db)).toEqual([]);
  },
);

test(
  "three bundles over the same parts, in any order, fifty buyers at once: nobody sees a deadlock",
  async () => {
    const { variants } = await make.product({
      variants: Array.from({ length: 4 }, () => ({ stock: 10_000 })),
    });
    const [a, b, c, d] = variants;
    if (!a || !b || !c || !d) throw new Error("four variants were asked for");
    const bundles = await make.product({
      variants: [
        {
          bundle: [
            [d, 1],
            [a, 2],
          ],
        },
        {
          bundle: [
            [b, 1],
            [c, 1],
          ],
        },
        {
          bundle: [
            [c, 2],
            [d, 1],
            [a, 1],
          ],
        },
      ],
    });
    const [times, buyers] = [rounds(5, 50), 50];
    for (let round = 0; round < times; round += 1) {
      const answers = await buyAll(
        await crowd(core, buyers, (at) =>
          [...bundles.variants, a]
            .toSorted(() => ((at * 7 + round) % 3) - 1)
            .map((variant) => [variant, 1] as const),
        ),
      );
      expect(refusals(answers)).toEqual([]);
    }
    // Two in the first bundle, one in the last, and one by itself.
    expect(await onHand(a)).toBe(10_000 - times * buyers * 4);
    expect(await checkInvariants(db)).toEqual([]);
  },
  rounds(60_000, 600_000),
);

const Carts = fc.array(
  fc.array(fc.record({ item: fc.nat({ max: 4 }), quantity: fc.integer({ min: 1, max: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 6, maxLength: 14 },
);
const Stocks = fc.array(fc.nat({ max: 12 }), { minLength: 3, maxLength: 3 });

/** Three variants, two bundles of them, and what one of each of the five takes of the three. */
async function shelf(stocks: readonly number[]) {
  const { variants } = await make.product({ variants: stocks.map((stock) => ({ stock })) });
  const [a, b, c] = variants;
  if (!a || !b || !c) throw new Error("three variants were asked for");
  const bundles = [
    [[a, 2] as const, [b, 1] as const],
    [[b, 1] as const, [c, 3] as const],
  ];
  const kits = await make.product({ variants: bundles.map((bundle) => ({ bundle })) });
  const items = [...variants, ...kits.variants];
  return { variants, items, takes: [...variants.map((variant) => [[variant, 1] as const]), ...bundles] };
}

test(
  "any carts of parts and bundles at once: what was sold is what left the shelf, never more than was there",
  async () => {
    await fc.assert(
      fc.asyncProperty(Carts, Stocks, async (carts, stocks) => {
        const { variants, items, takes } = await shelf(stocks);
        const wanted = carts.map((lines) => new Map(lines.map(({ item, quantity }) => [item, quantity])));
        const buyers = await crowd(core, carts.length, (at) =>
          items.flatMap((item, index) => {
            const quantity = wanted[at]?.get(index);
            return quantity === undefined ? [] : [[item, quantity] as const];
          }),
        );
        const calls = buyers.map((buyer, at) => () => buy(buyer, at).then(() => at));
        const answers = await settleAll(24, calls);
        const left = new Map(variants.map(({ id }, at) => [id, stocks[at] ?? 0]));
        for (const answer of answers) {
          for (const [item, quantity] of (answer.status === "fulfilled" && wanted[answer.value]) || [])
            for (const [part, each] of takes[item] ?? [])
              left.set(part.id, (left.get(part.id) ?? 0) - quantity * each);
        }
        expect(await Promise.all(variants.map(onHand))).toEqual([...left.values()]);
        expect(refusals(answers).filter((code) => code !== "OUT_OF_STOCK")).toEqual([]);
        expect(await checkInvariants(db)).toEqual([]);
      }),
      { numRuns: rounds(12, 300) },
    );
  },
  rounds(60_000, 1_800_000),
);
