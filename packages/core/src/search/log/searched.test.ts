import { ListInput, type ListView } from "@souk/contracts";
import { expect, it } from "vitest";
import { searchedBy } from "./searched.ts";

const input = (query: string, over: Record<string, unknown> = {}): ListInput =>
  ListInput.parse({ locale: "fr", currency: "MAD", query, ...over });
const view = (total: number, corrected: string | null = null): ListView => ({
  items: [],
  total,
  nextCursor: null,
  facets: null,
  search: { corrected, suggestions: [] },
});

it("counts the first page of a search by words alone", () => {
  expect(searchedBy(input(" Filtre à  huile "), view(3), false)).toEqual({
    locale: "fr",
    query: "filtre a huile",
    written: "Filtre à huile",
    results: 3,
    clean: true,
  });
  expect(searchedBy(input("oud", { limit: 10 }), view(0), false)).toMatchObject({ results: 0, clean: false });
  expect(searchedBy(input("owd"), view(9, "oud"), false)).toMatchObject({ query: "owd", clean: false });
});

it("counts no further pages, no filters, no empty and no endless queries", () => {
  for (const over of [{ cursor: "x" }, { brands: ["tizi"] }, { inStock: true }, { maxPrice: 100 }])
    expect(searchedBy(input("oud", over), view(3), false), JSON.stringify(over)).toBeNull();
  expect(searchedBy(input("oud", { brands: [], inStock: false }), view(3), false)).not.toBeNull();
  for (const query of ["", "?!…", "x y".repeat(60)])
    expect(searchedBy(input(query), view(0), false)).toBeNull();
});

it("keeps nothing that may be about somebody", () => {
  for (const query of ["amina@example.ma", "0612 34 56 78", "filtre +212-612345678", "4242 4242 4242 4242"])
    expect(searchedBy(input(query), view(3), false), query).toBeNull();
  expect(searchedBy(input("6119070100078"), view(1), true)).toMatchObject({ clean: false, results: 1 });
  expect(searchedBy(input("205/55 R16"), view(3), false)).not.toBeNull();
});
