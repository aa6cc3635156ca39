import { expect, test } from "vitest";
import { plural } from "./plural.ts";

test("Arabic's six forms are each chosen", () => {
  const forms = { zero: "z", one: "o", two: "t", few: "f #", many: "m #", other: "x #" };
  const chosen = [0, 1, 2, 3, 11, 100].map((count) => plural("ar", count, forms));
  expect(chosen).toEqual(["z", "o", "t", "f 3", "m 11", "x 100"]);
});

test("French counts zero as singular, English doesn't", () => {
  expect(plural("fr", 0, { one: "# article", other: "# articles" })).toBe("0 article");
  expect(plural("en", 0, { one: "# item", other: "# items" })).toBe("0 items");
});
