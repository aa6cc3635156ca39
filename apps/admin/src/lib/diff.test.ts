import { expect, test } from "vitest";
import { changedPaths } from "./diff.ts";

test("only what differs, with both sides; lists are compared by content", () => {
  const before = { name: "Tile", tags: ["a"], gone: 1, same: [1, 2] };
  const after = { name: "Tiles", tags: ["a", "b"], same: [1, 2], fresh: true };
  expect(changedPaths<unknown>(before, after)).toEqual([
    { path: "name", before: "Tile", after: "Tiles" },
    { path: "tags", before: ["a"], after: ["a", "b"] },
    { path: "gone", before: 1, after: undefined },
    { path: "fresh", before: undefined, after: true },
  ]);
});

test("equal records have no difference", () => {
  expect(changedPaths({ a: "1" }, { a: "1" })).toEqual([]);
});
