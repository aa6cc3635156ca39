import { ProductText } from "@souk/contracts";
import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { slugify } from "./slugify.ts";

describe("slugify", () => {
  it.each([
    ["Élégant carrelage n° 5", "fr", "elegant-carrelage-n-5"],
    ["Nuts & bolts", "en", "nuts-and-bolts"],
    ["Vis & écrous", "fr", "vis-et-ecrous"],
    ["L’huile d'olive", "fr", "l-huile-d-olive"],
    ["عُودٌ أندلسي & كمان", "ar", "عود-أندلسي-و-كمان"],
    ["Straße/Ærø", "en", "strasse-aero"],
    ["!!!", "en", "item"],
  ] as const)("makes %j (%s) %j", (text, locale, slug) => {
    expect(slugify(text, locale)).toBe(slug);
  });

  it("cuts between words", () => {
    const slug = slugify("word ".repeat(60), "en");
    expect(slug.length).toBeLessThanOrEqual(100);
    expect(slug.endsWith("-word")).toBe(true);
  });

  it("always gives what the contract accepts as a slug", () => {
    const Slug = ProductText.shape.slug;
    assert(
      property(string({ unit: "grapheme" }), (text) => {
        expect(Slug.safeParse(slugify(text, "en")).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
