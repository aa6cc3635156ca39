import { expect, test } from "vitest";
import {
  countFilters,
  listInput,
  parseListSearch,
  parseSearchSearch,
  refine,
  sortsFor,
  toggleValue,
  withoutFilters,
} from "./list-url.ts";

test("a URL without filters says nothing", () => {
  expect(parseListSearch({})).toEqual({});
  expect(parseListSearch({ sort: "featured", page: 1, stock: false, min: 0 })).toEqual({});
});

test("what is understood is kept, typed, whether it came as text or as number", () => {
  expect(parseListSearch({ sort: "price-asc", min: "100", max: 500, stock: "true", page: "3" })).toEqual({
    sort: "price-asc",
    min: 100,
    max: 500,
    stock: true,
    page: 3,
  });
});

test("what is not understood counts as not said", () => {
  expect(
    parseListSearch({ sort: "DROP TABLE", min: "1.5", max: "-4", stock: "maybe", page: 1e9, other: "x" }),
  ).toEqual({});
  expect(parseListSearch({ min: {}, max: [], page: null })).toEqual({});
});

test("an upper price under the lower one is dropped", () => {
  expect(parseListSearch({ min: 300, max: 200 })).toEqual({ min: 300 });
});

test("words are trimmed and bounded; digits alone arrive as a number", () => {
  expect(parseSearchSearch({ q: "  zellige " })).toEqual({ q: "zellige" });
  expect(parseSearchSearch({ q: 4242 })).toEqual({ q: "4242" });
  expect(parseSearchSearch({ q: "   " })).toEqual({});
  expect(parseSearchSearch({ q: "a".repeat(500) }).q).toHaveLength(200);
});

test("a changed filter goes back to the first page and keeps the rest", () => {
  const search = { q: "oud", sort: "newest", min: 50, page: 4 } as const;
  expect(refine(search, { stock: true })).toEqual({ q: "oud", sort: "newest", min: 50, stock: true });
  expect(refine(search, { min: undefined })).toEqual({ q: "oud", sort: "newest" });
});

test("removing the last filter leaves the bare URL", () => {
  expect(refine({ max: 90, page: 2 }, { max: undefined })).toEqual({});
  expect(countFilters({ sort: "name", page: 2 })).toBe(0);
  expect(countFilters({ min: 1, max: 2, stock: true })).toBe(3);
  expect(countFilters({ vehicle: "all", stock: true })).toBe(1);
  expect(withoutFilters({ q: "oud", vehicle: "all", stock: true })).toEqual({ q: "oud", vehicle: "all" });
});

test("the query asks in minor units, its keys in one order whatever the order of the filters", () => {
  const market = { locale: "en", currency: "MAD" } as const;
  const one = listInput(market, { query: "oud" }, { stock: true, min: 10, max: 20, sort: "name" });
  const other = listInput(market, { query: "oud" }, { sort: "name", max: 20, min: 10, stock: true, page: 3 });
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expect(one).toMatchObject({ minPrice: 1_000, maxPrice: 2_000, inStock: true, limit: 24 });
});

test("facets are values joined by commas: each once, in one order, an attribute under its code", () => {
  const id = "01890a5d-ac96-774b-bcce-b302099a8057";
  expect(
    parseListSearch({
      brand: "b,a,,b",
      "a.finish": "matt",
      "a.length": 30,
      "a.new": true,
      in: id,
      vehicle: "all",
    }),
  ).toEqual({
    brand: "a,b",
    "a.finish": "matt",
    "a.length": "30",
    "a.new": "true",
    in: id,
    vehicle: "all",
  });
  expect(
    parseListSearch({ "a.": "x", "a.<b>": "x", "a.ok": ["x"], in: "elsewhere", vehicle: 3, brand: "\0" }),
  ).toEqual({});
});

test("a value is put on and taken off again; the last one takes the facet with it", () => {
  expect(toggleValue(undefined, "b")).toBe("b");
  expect(toggleValue("b", "a")).toBe("b,a");
  expect(toggleValue("a,b", "b")).toBe("a");
  expect(toggleValue("a", "a")).toBeUndefined();
});

test("each value of a facet counts as a filter; without them words and order stay", () => {
  const search = parseSearchSearch({ q: "oud", sort: "name", brand: "a,b", "a.side": "left", stock: true });
  expect(countFilters(search)).toBe(4);
  expect(withoutFilters(search)).toEqual({ q: "oud", sort: "name" });
});

test("facets become the query's groups", () => {
  const market = { locale: "en", currency: "MAD" } as const;
  const input = listInput(market, { categoryId: "c" }, parseListSearch({ brand: "a,b", "a.side": "left" }));
  expect(input).toMatchObject({
    categoryId: "c",
    brands: ["a", "b"],
    attributes: [{ code: "side", values: ["left"] }],
    facets: true,
  });
});

test("a category of the address is one within the page's", () => {
  const market = { locale: "en", currency: "MAD" } as const;
  const inner = "01890a5d-ac96-774b-bcce-b302099a8057";
  expect(listInput(market, { categoryId: "c" }, { in: inner }).categoryId).toBe(inner);
});

test("the default order is left out of the address: what fits best for words, else what the shop recommends", () => {
  expect(parseSearchSearch({ q: "oud", sort: "relevance" })).toEqual({ q: "oud" });
  expect(sortsFor("oud")).toEqual(["relevance", "newest", "price-asc", "price-desc", "name"]);
  expect(sortsFor(undefined)[0]).toBe("featured");
  const market = { locale: "en", currency: "MAD" } as const;
  expect(listInput(market, { query: "oud" }, {}).sort).toBe("relevance");
  expect(listInput(market, {}, {}).sort).toBe("featured");
});
