import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "../../lib/search-params.ts";
import { parseOrderSearch, toOrderInput } from "./order-search.ts";

const roundTrip = (search: object) => parseSearch(stringifySearch(search));

test("a URL holds exactly what is set, and comes back as it was", () => {
  const search = { state: "PAID", query: "1042", from: "2026-11-01", cursor: "a+b/c=" } as const;
  expect(parseOrderSearch(roundTrip(search))).toEqual(search);
  expect(stringifySearch({})).toBe("");
  expect(stringifySearch({ query: "", state: undefined })).toBe("");
});

test("what is wrong in a URL is left out, the rest counts", () => {
  const raw = { state: "LOST", sort: "total", direction: "sideways", from: "yesterday", query: "amal" };
  expect(parseOrderSearch(raw)).toEqual({ sort: "total", query: "amal" });
});

test("the last day of a range is included whole", () => {
  const { from, to } = toOrderInput({ from: "2026-11-20", to: "2026-11-20" });
  expect(Date.parse(to ?? "") - Date.parse(from ?? "")).toBe(24 * 3600 * 1000);
});
