import { CURRENCIES } from "@souk/contracts";
import { expect, test } from "vitest";
import { moneyText, parseMoney } from "./money-text.ts";

test.each([
  ["120", 12_000],
  ["120,5", 12_050],
  ["120.50", 12_050],
  ["0,05", 5],
  ["1 234,50", 123_450],
  ["1,234.50", 123_450],
  ["1.234,50", 123_450],
  ["1.234.567,89", 123_456_789],
  ["١٢٫٥", 1250],
])("%s is an amount", (typed, minor) => {
  expect(parseMoney(typed)).toBe(minor);
});

test.each(["", "abc", "-5", "1,234", "1.234", "12.345", "1,23,45", "12,34.5.6", "1e3", "5,"])(
  "%s is refused",
  (typed) => {
    expect(parseMoney(typed)).toBeNull();
  },
);

test("what a field shows is read back as the same amount", () => {
  for (const minor of [0, 1, 10, 99, 100, 12_050, 1_999_999_999]) {
    expect(parseMoney(moneyText(minor))).toBe(minor);
  }
  expect(moneyText(null)).toBe("");
});

test("the minor unit is the currency's own, there and back", () => {
  expect(parseMoney("1.234", "TND")).toBe(1234);
  expect(parseMoney("1,5", "TND")).toBe(1500);
  expect(parseMoney("1,234", "TND")).toBeNull();
  expect(parseMoney("1.2345", "TND")).toBeNull();
  expect(parseMoney("1 234", "JPY")).toBe(1234);
  expect(parseMoney("1,234", "JPY")).toBe(1234);
  expect(parseMoney("12.5", "JPY")).toBeNull();
  for (const currency of CURRENCIES)
    for (const minor of [1, 10, 999, 1000, 123_456])
      expect(parseMoney(moneyText(minor, currency), currency)).toBe(minor);
});
