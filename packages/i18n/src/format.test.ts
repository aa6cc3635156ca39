import { expect, test } from "vitest";
import { createFormat } from "./format.ts";

const plain = (text: string): string =>
  text
    .replaceAll(/[\u200e\u200f\u00a0\u202f]/g, " ")
    .replaceAll(/ +/g, " ")
    .trim();

test("minor units become the currency's own notation", () => {
  expect(plain(createFormat("en").money(123_456, "EUR"))).toBe("€1,234.56");
  expect(plain(createFormat("fr").money(123_456, "MAD"))).toBe("1 234,56 MAD");
  expect(plain(createFormat("en").money(1_234_567, "TND"))).toBe("TND 1,234.567");
  expect(plain(createFormat("en").money(1234, "JPY"))).toBe("¥1,234");
  expect(plain(createFormat("ar").money(123_456, "MAD"))).toMatch(/1\.234,56/);
});
