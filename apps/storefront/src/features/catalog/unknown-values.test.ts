import { parseSearchSearch } from "@souk/contracts/list-url";
import { expect, test } from "vitest";
import { withoutUnknown } from "./unknown-values.ts";

test("values that the shop doesn't know are left out of the address", () => {
  const search = parseSearchSearch({
    q: "oud",
    brand: "a,b",
    "a.side": "left",
    tag: "red",
    stock: true,
    page: 3,
  });
  expect(withoutUnknown(search, () => true)).toBe(search);
  expect(withoutUnknown(search, (name, value) => name === "tag" || value === "b")).toEqual({
    q: "oud",
    brand: "b",
    tag: "red",
    stock: true,
  });
});
