import { expect, test } from "vitest";
import { pickupPlace } from "../pricing/pricing.fixture.ts";
import { shippingOptions } from "./shipping-options.ts";

const rate = (maxWeightGrams: number, minSubtotal: number, amount: number) => ({
  maxWeightGrams,
  minSubtotal,
  amount,
});
const way = (code: string, ...rates: ReturnType<typeof rate>[]) => ({
  code,
  label: `By ${code}`,
  minDays: 1,
  maxDays: 3,
  rates,
});
const costs = (rates: ReturnType<typeof rate>[], weightGrams: number, subtotal: number) =>
  shippingOptions([way("post", ...rates)], { weightGrams, subtotal }).map(({ amount }) => amount);

test("a row holds up to and with its weight, and from its subtotal on", () => {
  const rows = [rate(2000, 500, 90)];
  expect(costs(rows, 2000, 500)).toEqual([90]);
  expect(costs(rows, 2001, 500)).toEqual([]);
  expect(costs(rows, 2000, 499)).toEqual([]);
});

test("of the rows that hold the cheapest counts, and a way without one isn't offered", () => {
  const rows = [rate(1000, 0, 30), rate(5000, 0, 90), rate(5000, 600, 0), rate(5000, 0, 70)];
  expect(costs(rows, 1000, 0)).toEqual([30]);
  expect(costs(rows, 1001, 599)).toEqual([70]);
  expect(costs(rows, 1001, 600)).toEqual([0]);
  const parcel = { weightGrams: 3000, subtotal: 0 };
  const offered = shippingOptions([way("light", rate(1000, 0, 10)), way("van", rate(9000, 0, 80))], parcel);
  expect(offered).toEqual([
    { code: "van", label: "By van", minDays: 1, maxDays: 3, pickup: null, amount: 80 },
  ]);
});

test("where goods are picked up, the place goes with the way", () => {
  const ways = [{ ...way("counter", rate(9000, 0, 0)), pickup: pickupPlace }];
  expect(shippingOptions(ways, { weightGrams: 0, subtotal: 0 })).toMatchObject([
    { code: "counter", pickup: pickupPlace },
  ]);
});
