import { describe, expect, test } from "vitest";
import { CLASS, idOf, plainTax } from "./pricing.fixture.ts";
import type { TaxRules } from "./rules.ts";
import { ratesAt } from "./tax-rates.ts";

const [standard, reduced, books] = [idOf(CLASS, 0), idOf(CLASS, 1), idOf(CLASS, 2)];
const rate = (classId: string, basisPoints: number) => ({
  classId,
  basisPoints,
  name: { en: `${basisPoints}` },
});
const tax: TaxRules = {
  ...plainTax,
  classes: [
    { id: reduced, code: "reduced", isDefault: false },
    { id: standard, code: "standard", isDefault: true },
  ],
  zones: [
    { code: "islands", countries: ["ES"], regions: ["Las Palmas", "Tenerife"], rates: [rate(standard, 700)] },
    { code: "es", countries: ["PT", "ES"], regions: [], rates: [rate(reduced, 1000), rate(standard, 2100)] },
    { code: "books", countries: ["FR"], regions: [], rates: [rate(books, 550)] },
    { code: "ma", countries: ["MA"], regions: [], rates: [rate(reduced, 1000), rate(standard, 2000)] },
  ],
};
const rest = { code: "rest", countries: [], regions: [], rates: [rate(standard, 300)] };
const at = (country: string, region: string | null = null, rules = tax) =>
  ratesAt(rules, { country, region });

describe("the rate of a class of goods", () => {
  test("is of the zone that names the region, however it is written, else of the country's", () => {
    expect(at("ES", " tenerife ")(standard)).toMatchObject({ zone: "islands", basisPoints: 700 });
    expect(at("ES", "LAS PALMAS")(standard)).toMatchObject({ zone: "islands" });
    expect(at("ES", "Madrid")(standard)).toMatchObject({ zone: "es", basisPoints: 2100 });
    expect(at("ES")(standard)).toMatchObject({ zone: "es" });
  });

  test("is told with its name and its class, the same each time", () => {
    const rates = at("ES");
    expect(rates(reduced)).toEqual({
      basisPoints: 1000,
      name: { en: "1000" },
      zone: "es",
      taxClass: "reduced",
    });
    expect(rates(reduced)).toBe(rates(reduced));
    // Of a class that is there no more.
    expect(at("FR")(books)).toMatchObject({ basisPoints: 550, taxClass: null });
  });

  test("is the default class's where it has none of its own, or goods have no class; else none, in that zone", () => {
    for (const id of [books, null])
      expect(at("ES")(id)).toMatchObject({ basisPoints: 2100, taxClass: "standard" });
    for (const id of [reduced, null])
      expect(at("FR")(id)).toEqual({ basisPoints: 0, name: {}, zone: "books", taxClass: null });
    const none = { ...tax, classes: [] };
    expect(at("ES", null, none)(books)).toEqual({ basisPoints: 0, name: {}, zone: "es", taxClass: null });
    expect(at("ES", null, none)(null)).toMatchObject({ basisPoints: 0, zone: "es" });
  });

  test("outside of every zone is none, or that of the zone of all other places", () => {
    expect(at("US")(standard)).toEqual({ basisPoints: 0, name: {}, zone: null, taxClass: null });
    const all = { ...tax, zones: [rest, ...tax.zones] };
    expect(at("US", null, all)(standard)).toMatchObject({ zone: "rest", basisPoints: 300 });
    expect(at("ES", null, all)(standard)).toMatchObject({ zone: "es" });
  });

  test("is the seller's before there is an address, and the shop's one rate where it has no zones", () => {
    expect(ratesAt(tax, null)(standard)).toMatchObject({ zone: "ma", basisPoints: 2000 });
    const plain = { basisPoints: 2000, name: {}, zone: null, taxClass: null };
    expect(at("US", null, plainTax)(standard)).toEqual(plain);
    expect(ratesAt(plainTax, null)(null)).toEqual(plain);
  });
});
