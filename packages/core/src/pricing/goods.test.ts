import type { GoodsFilter } from "@souk/contracts";
import { describe, expect, test } from "vitest";
import { baseLine } from "./base-lines.ts";
import { goodsOf } from "./goods.ts";
import { CATEGORY, idOf, lineOf, PRODUCT } from "./pricing.fixture.ts";

const [oil, tools] = [idOf(CATEGORY, 1), idOf(CATEGORY, 2)];
const product = (number: number): string => idOf(PRODUCT, number);
// Two variants of the first product, one of which isn't sold; the last is of both categories.
const goods = goodsOf(
  [
    lineOf(0, { productId: product(1), memberOf: [tools] }),
    lineOf(1, { productId: product(2), memberOf: [oil] }),
    lineOf(2, { productId: product(1), memberOf: [tools], sellable: false }),
    lineOf(3, { productId: product(1), memberOf: [tools] }),
    lineOf(4, { productId: product(3), memberOf: [tools, oil, oil] }),
  ].map((line) => baseLine(line, 0)),
);

const cases: [string, GoodsFilter, number[]][] = [
  ["all that is for sale", { of: "ALL" }, [0, 1, 3, 4]],
  ["every variant of a product", { of: "PRODUCTS", ids: [product(1)] }, [0, 3]],
  ["products, in the cart's order", { of: "PRODUCTS", ids: [product(3), product(1)] }, [0, 3, 4]],
  ["what is in a category, once", { of: "CATEGORIES", ids: [oil] }, [1, 4]],
  [
    "what is in one of several, once, in the cart's order",
    { of: "CATEGORIES", ids: [oil, tools] },
    [0, 1, 3, 4],
  ],
  ["those that are there, of what it names", { of: "COLLECTIONS", ids: [idOf(CATEGORY, 9), oil] }, [1, 4]],
  ["none, of what isn't there", { of: "PRODUCTS", ids: [product(9)] }, []],
  ["none, of nothing", { of: "PRODUCTS", ids: [] }, []],
];

describe("the lines that a rule is about", () => {
  test.each(cases)("%s", (_, filter, lines) => {
    expect(goods.of(filter)).toEqual(lines);
  });
});
