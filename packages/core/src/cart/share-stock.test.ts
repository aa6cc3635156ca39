import fc from "fast-check";
import { expect, test } from "vitest";
import { stockUnits } from "../inventory/stock-units.ts";
import { availableBesides, shareStock, type StoredLine } from "./share-stock.ts";

const line = (variantId: string, quantity: number, free: number): StoredLine => ({
  variantId,
  quantity,
  free,
  sellable: true,
  parts: null,
});
const bundle = (variantId: string, quantity: number, parts: StoredLine["parts"]): StoredLine => ({
  variantId,
  quantity,
  free: 0,
  sellable: true,
  parts,
});

test("a line alone has all there is", () => {
  expect(shareStock([line("a", 2, 7)])).toMatchObject([{ available: 7 }]);
});

test("a bundle has as many as its scarcest part allows", () => {
  const parts = [
    { variantId: "a", quantity: 2, free: 7 },
    { variantId: "b", quantity: 1, free: 9 },
  ];
  expect(shareStock([bundle("z", 1, parts)])).toMatchObject([{ available: 3 }]);
});

test("a bundle and its part share: the earlier line has its units, the later one what is left", () => {
  const lines = [line("a", 4, 5), bundle("z", 3, [{ variantId: "a", quantity: 1, free: 5 }])];
  expect(shareStock(lines).map(({ available }) => available)).toEqual([5, 1]);
  expect(shareStock(lines.toReversed()).map(({ available }) => available)).toEqual([5, 2]);
});

test("whoever changes a line has what the others leave", () => {
  const part = line("a", 4, 5);
  const kit = bundle("z", 3, [{ variantId: "a", quantity: 1, free: 5 }]);
  expect(availableBesides([part, kit], part)).toBe(2);
  expect(availableBesides([part, kit], kit)).toBe(1);
});

test("what isn't on sale takes nothing from the others", () => {
  const lines = [
    { ...line("a", 4, 5), sellable: false },
    bundle("z", 3, [{ variantId: "a", quantity: 1, free: 5 }]),
  ];
  expect(shareStock(lines)[1]).toMatchObject({ available: 5 });
});

/** Carts over five variants, with frees that agree between lines. */
const carts = fc
  .record({
    stock: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 5, maxLength: 5 }),
    lines: fc.array(
      fc.record({
        quantity: fc.integer({ min: 1, max: 9 }),
        parts: fc.option(
          fc.uniqueArray(
            fc.record({ at: fc.integer({ min: 0, max: 4 }), quantity: fc.integer({ min: 1, max: 4 }) }),
            { minLength: 1, maxLength: 4, selector: ({ at }) => at },
          ),
        ),
        at: fc.integer({ min: 0, max: 4 }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ stock, lines }) => ({
    stock,
    lines: lines.map(({ quantity, parts, at }, index) =>
      parts === null
        ? line(`v${at}`, quantity, stock[at] ?? 0)
        : bundle(
            `bundle${index}`,
            quantity,
            parts.map((part) => ({
              variantId: `v${part.at}`,
              quantity: part.quantity,
              free: stock[part.at] ?? 0,
            })),
          ),
    ),
  }));

test("a cart cut to what is available never takes more of anything than there is, and nothing wrong means it fits", () => {
  fc.assert(
    fc.property(carts, ({ stock, lines }) => {
      const shared = shareStock(lines);
      const fits = (units: ReturnType<typeof stockUnits>) =>
        units.every(({ variantId, quantity }) => quantity <= (stock[Number(variantId.slice(1))] ?? 0));
      const kept = shared.map((one) => ({ ...one, quantity: Math.min(one.quantity, one.available) }));
      expect(fits(stockUnits(kept))).toBe(true);
      expect(shared.every((one) => one.quantity <= one.available)).toBe(fits(stockUnits(lines)));
    }),
    { numRuns: 2000 },
  );
});
