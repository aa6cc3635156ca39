import { expect, test } from "vitest";
import { bars, niceMax } from "./chart-scale.ts";
import { figureChange } from "./figure-change.ts";
import { parseOverviewSearch } from "./overview-search.ts";

test("a figure against the period before; nothing before gives no percentage", () => {
  expect(figureChange({ value: 150, previous: 100 })).toEqual({ kind: "up", ratio: 0.5 });
  expect(figureChange({ value: 50, previous: 100 })).toEqual({ kind: "down", ratio: 0.5 });
  expect(figureChange({ value: 5, previous: 5 })).toEqual({ kind: "same" });
  expect(figureChange({ value: 5, previous: 0 })).toEqual({ kind: "fresh" });
});

test("the axis ends at a round number that holds the highest bar", () => {
  expect([0, 7, 12, 180, 240, 999].map(niceMax)).toEqual([1, 10, 20, 200, 250, 1000]);
});

test("bars start on the right in right-to-left text", () => {
  const size = { width: 100, height: 50 };
  const [ltr] = bars([10, 5], { ...size, rtl: false });
  const [rtl] = bars([10, 5], { ...size, rtl: true });
  expect(ltr).toMatchObject({ height: 50, y: 0 });
  expect(rtl?.x).toBeGreaterThan(ltr?.x ?? 0);
});

test("the URL takes known periods and currencies only", () => {
  expect(parseOverviewSearch({ days: "90", currency: "EUR" })).toEqual({ days: 90, currency: "EUR" });
  expect(parseOverviewSearch({ days: "12", currency: "XAU" })).toEqual({});
});
