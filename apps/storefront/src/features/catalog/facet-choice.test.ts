import type { Facet } from "@souk/contracts";
import { expect, test } from "vitest";
import { choose, countChosen, isChosen, labelOf, type Words } from "./facet-choice.ts";

const value = (code: string, count = 1) => ({
  value: code,
  label: code.toUpperCase(),
  hex: null,
  count,
  selected: false,
});
const facet = (kind: Facet["kind"], code: string, ...codes: string[]): Facet => ({
  kind,
  code,
  label: null,
  unit: null,
  values: codes.map((one) => value(one)),
});
const words: Words = {
  yes: "yes",
  no: "no",
  inStock: "in stock",
  starsUp: (stars) => `${stars} up`,
  number: String,
  money: (minor) => `${minor / 100} MAD`,
  priceRange: (from, to) => `${from} to ${to}`,
  atLeast: (price) => `from ${price}`,
  atMost: (price) => `up to ${price}`,
};

test("values of a brand or an attribute add up, and are taken off one by one", () => {
  const brand = facet("brand", "brand", "atlas", "rif");
  const finish = facet("choice", "finish", "matt");
  const one = choose(choose({ page: 3 }, brand, "rif"), brand, "atlas");
  const both = choose(one, finish, "matt");
  expect(both).toEqual({ brand: "atlas,rif", "a.finish": "matt" });
  expect(countChosen(both, brand)).toBe(2);
  expect(choose(choose(both, brand, "rif"), brand, "atlas")).toEqual({ "a.finish": "matt" });
});

test("of category and price one takes the place of the other, and a second click takes it off", () => {
  const [first, second] = ["01890a5d-ac96-774b-bcce-b302099a8057", "01890a5d-ac96-774b-bcce-b302099a8058"];
  const category = facet("category", "category", first, second);
  const moved = choose({ in: first }, category, second);
  expect(moved).toEqual({ in: second });
  expect(choose(moved, category, second)).toEqual({});

  const price = facet("price", "price", "0-10000", "10000-20000", "20000-");
  const range = choose({}, price, "10000-20000");
  expect(range).toEqual({ min: 100, max: 200 });
  expect(isChosen(range, price, "10000-20000")).toBe(true);
  expect(isChosen(range, price, "0-10000")).toBe(false);
  expect(choose(range, price, "20000-")).toEqual({ min: 200 });
  expect(choose({ min: 200 }, price, "20000-")).toEqual({});
  expect(isChosen({}, price, "0-")).toBe(false);
});

test("values are named by what they are", () => {
  const name = (kind: Facet["kind"], code: string, unit: string | null = null): string =>
    labelOf({ ...facet(kind, kind), unit }, value(code), words);
  expect(name("brand", "rif")).toBe("RIF");
  expect(name("boolean", "true")).toBe("yes");
  expect(name("number", "30", "mm")).toBe("30 mm");
  expect(name("price", "0-10000")).toBe("up to 100 MAD");
  expect(name("price", "10000-20000")).toBe("100 MAD to 200 MAD");
  expect(name("price", "20000-")).toBe("from 200 MAD");
});
