import { expect, it } from "vitest";
import { allOf } from "./clauses.ts";
import { misspellings } from "./misspellings.ts";
import { reworded } from "./reworded.ts";

const clauses = (...lists: string[][]) => allOf(lists).map(({ lexemes }) => lexemes.join("|"));

it("one of several lists in full is the same as clauses that all hold", () => {
  expect(clauses(["a"])).toEqual(["a"]);
  expect(clauses(["a", "b"])).toEqual(["a", "b"]);
  expect(clauses(["a", "b"], ["c"])).toEqual(["c|a", "c|b"]);
  expect(clauses(["a", "b"], ["c", "d"])).toEqual(["a|c", "a|d", "b|c", "b|d"]);
  expect(clauses()).toEqual([]);
});

it("clauses stay few", () => {
  const lists = Array.from({ length: 20 }, (_, index) => [`a${index}`, `b${index}`, `c${index}`]);
  expect(allOf(lists).length).toBeLessThanOrEqual(12);
});

it("a misspelling is the word without a letter, of longer words without two", () => {
  expect(misspellings("oud")).toEqual(["oud", "ud", "od", "ou"]);
  expect(misspellings("filter")).toContain("fitr");
  expect(misspellings("tiles")).not.toContain("tes");
  for (const code of ["320d", "ab", "x".repeat(41)]) expect(misspellings(code)).toEqual([]);
});

it("a query is reworded in place", () => {
  const changes = new Map([
    ["filtr", "filter"],
    ["lada", null],
  ]);
  expect(reworded("Oil FILTR, for Lada", changes)).toBe("Oil filter for");
  expect(reworded("d'huile filtr", changes)).toBe("d'huile filter");
});
