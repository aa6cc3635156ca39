import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "../../lib/search-params.ts";
import { parseProductSearch, shownColumns, toProductFilter } from "./product-search.ts";

const roundTrip = (search: object) => parseProductSearch(parseSearch(stringifySearch(search)));

test("columns are shown in the order of the address, without strangers; the usual ones leave it bare", () => {
  expect(shownColumns("updated,category,password,updated")).toEqual(["updated", "category"]);
  expect(shownColumns(undefined)).toEqual(["status", "category", "variants", "stock", "price", "updated"]);
  expect(parseProductSearch({ columns: "status,category,variants,stock,price,updated" })).toEqual({});
  expect(shownColumns(parseProductSearch({ columns: "-" }).columns)).toEqual([]);
});

test("every filter survives the address", () => {
  const search = {
    columns: "brand,stock",
    stock: "low",
    minPrice: 100,
    maxPrice: 9900,
    attribute: "material:oak",
    lacks: "ar",
    scheduled: true,
    deleted: true,
    tag: "été",
  } as const;
  expect(roundTrip(search)).toEqual(search);
  expect(toProductFilter(search)).toMatchObject({
    attribute: { code: "material", value: "oak" },
    lacks: "ar",
  });
});

test("an old or wrong address still opens", () => {
  expect(
    parseProductSearch({ minPrice: "-3", attribute: "???", lacks: "soul", brandId: "x", scheduled: "1" }),
  ).toEqual({});
});
