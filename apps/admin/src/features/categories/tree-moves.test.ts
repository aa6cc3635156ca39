import { expect, test } from "vitest";
import { isWithin, placeAfter, placeOfDrop, toBranches } from "./tree-moves.ts";

// a ( b ( c ), d ), e
const tree = [
  { id: "a", parentId: null },
  { id: "b", parentId: "a" },
  { id: "c", parentId: "b" },
  { id: "d", parentId: "a" },
  { id: "e", parentId: null },
];

test("up and down move among siblings and stop at the ends", () => {
  expect(placeAfter(tree, "d", "up")).toEqual({ parentId: "a", index: 0 });
  expect(placeAfter(tree, "b", "down")).toEqual({ parentId: "a", index: 1 });
  expect(placeAfter(tree, "a", "up")).toBeNull();
  expect(placeAfter(tree, "e", "down")).toBeNull();
});

test("in goes to the end of the one above, out beside the parent", () => {
  expect(placeAfter(tree, "d", "in")).toEqual({ parentId: "b", index: 1 });
  expect(placeAfter(tree, "b", "in")).toBeNull();
  expect(placeAfter(tree, "c", "out")).toEqual({ parentId: "a", index: 1 });
  expect(placeAfter(tree, "e", "out")).toBeNull();
});

test("a drop is counted without the one that moves", () => {
  expect(placeOfDrop(tree, "b", "d", "after")).toEqual({ parentId: "a", index: 1 });
  expect(placeOfDrop(tree, "e", "b", "before")).toEqual({ parentId: "a", index: 0 });
  expect(placeOfDrop(tree, "e", "a", "on")).toEqual({ parentId: "a", index: 2 });
});

test("nothing drops onto itself or below itself", () => {
  expect(placeOfDrop(tree, "a", "c", "on")).toBeNull();
  expect(placeOfDrop(tree, "a", "a", "after")).toBeNull();
  expect(isWithin(tree, "c", "a")).toBe(true);
  expect(isWithin(tree, "e", "a")).toBe(false);
});

test("branches hold the whole tree in its order", () => {
  const [first, second] = toBranches(tree);
  expect(first?.children.map(({ node }) => node.id)).toEqual(["b", "d"]);
  expect(first?.children[0]?.children[0]?.node.id).toBe("c");
  expect(second?.node.id).toBe("e");
});
