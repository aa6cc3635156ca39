import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "../../lib/search-params.ts";
import { hiddenColumns, parseProductSearch } from "./product-search.ts";

const roundTrip = (search: object) => parseSearch(stringifySearch(search));

test("hidden columns keep the table's order, and strangers fall out", () => {
  expect(hiddenColumns("updated,category,password")).toEqual(["category", "updated"]);
  expect(parseProductSearch({ hide: "nonsense", deleted: "true" })).toEqual({ deleted: true });
  const search = { hide: "category,updated", stock: "low", deleted: true } as const;
  expect(parseProductSearch(roundTrip(search))).toEqual(search);
});
