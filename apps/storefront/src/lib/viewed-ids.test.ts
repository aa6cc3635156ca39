import { expect, test } from "vitest";
import { readViewed, withViewed } from "./viewed-ids.ts";

const id = (n: number): string => `01890a5d-ac96-774b-bcce-${String(n).padStart(12, "0")}`;

test("the newest comes first, each product once, no more than thirteen", () => {
  const many = Array.from({ length: 20 }, (_, n) => id(n)).reduce<string[]>(withViewed, []);
  expect(many).toHaveLength(13);
  expect(many[0]).toBe(id(19));
  expect(withViewed(many, id(15)).slice(0, 3)).toEqual([id(15), id(19), id(18)]);
});

test("what can't be read counts as nothing looked at", () => {
  expect(readViewed(null)).toEqual([]);
  expect(readViewed("{")).toEqual([]);
  expect(readViewed('{"a":1}')).toEqual([]);
  expect(readViewed(JSON.stringify([id(1), 2, "<script>", null]))).toEqual([id(1)]);
});
