import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, searchWords } from "./fold-text.ts";

describe("foldText", () => {
  it.each([
    ["Élève À L’Œuvre", "eleve a l'oeuvre"],
    ["  Straße\t\nSØREN ", "strasse soren"],
    ["ﬁlter İstanbul", "filter istanbul"],
    ["عُودٌ", "عود"],
    ["عـــود", "عود"],
    ["أحمد إبرة آلة ٱسم", "احمد ابره اله اسم"],
    ["مستوى مدرسة", "مستوي مدرسه"],
    ["مسؤول رئيس", "مسوول رييس"],
    ["١٢٣ ۴۵۶", "123 456"],
    ["a\u200fb\u00adc", "abc"],
  ])("folds %j to %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("changes nothing the second time", () => {
    assert(
      property(string({ unit: "grapheme" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("searchWords", () => {
  it("gives each folded word once and no more than eight", () => {
    expect(searchWords("Oud OUD  oûd guitare")).toEqual(["oud", "guitare"]);
    expect(searchWords("a b c d e f g h i j")).toHaveLength(8);
    expect(searchWords(" \u0640 ")).toEqual([]);
  });
});
