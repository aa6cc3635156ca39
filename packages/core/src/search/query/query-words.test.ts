import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedQuery, queryWords, wordsOf } from "./query-words.ts";

describe("queryWords", () => {
  it.each([
    ["filtre à huile BMW", ["filtre", "huile", "bmw"]],
    ["Filtre d’huile, l'Élan!", ["filtre", "huile", "elan"]],
    ["the driver's side", ["driver", "side"]],
    ["فلتر الزيت من بوش", ["فلتر", "زيت", "بوش"]],
    ["TF-131 5W30", ["tf", "131", "5w30"]],
    ["à la", ["a", "la"]],
    ["oud OUD ôud", ["oud"]],
    ["١٢٥ مم", ["125", "مم"]],
    ["…!?", []],
    ["🎸", []],
    ["\0\0 oud", ["oud"]],
  ])("of %j are %j", (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  it("are few and short, however long the query", () => {
    expect(queryWords("x".repeat(200))).toEqual(["x".repeat(40)]);
    expect(queryWords("ab cd ef gh ij kl mn op qr st")).toHaveLength(8);
    assert(
      property(string({ unit: "grapheme", maxLength: 200 }), (query) => {
        const words = queryWords(query);
        expect(words.length).toBeLessThanOrEqual(8);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
      }),
      { numRuns: 1000 },
    );
  });
});

it("the folded query keeps every word, in order", () => {
  expect(foldedQuery("  Filtre à huile  (BMW) ")).toBe("filtre a huile bmw");
  expect(foldedQuery("?!")).toBe("");
  expect(wordsOf("a-b c")).toEqual(["a", "b", "c"]);
});
