import { expect, test } from "vitest";
import { moveBy, moveTo } from "./reorder.ts";

const items = ["a", "b", "c", "d"].map((id) => ({ id }));
const ids = (list: { id: string }[]) => list.map((item) => item.id).join("");

test("moveBy moves one place and stays inside the list", () => {
  expect(ids(moveBy(items, "c", -1))).toBe("acbd");
  expect(ids(moveBy(items, "c", 1))).toBe("abdc");
  expect(ids(moveBy(items, "a", -1))).toBe("abcd");
  expect(ids(moveBy(items, "d", 1))).toBe("abcd");
  expect(ids(moveBy(items, "z", 1))).toBe("abcd");
});

test("moveTo keeps the order of what moves together", () => {
  expect(ids(moveTo(items, new Set(["d", "a"]), "c", "before"))).toBe("badc");
  expect(ids(moveTo(items, new Set(["a"]), "d", "after"))).toBe("bcda");
  expect(ids(moveTo(items, new Set(["a"]), "a", "after"))).toBe("abcd");
});
