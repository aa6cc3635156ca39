import type { CategoryNode } from "@souk/contracts";
import { describe, expect, it } from "vitest";
import { inTreeOrder } from "./in-tree-order.ts";

const node = (id: string, parentId: string | null, productCount = 0): CategoryNode => ({
  id,
  parentId,
  productCount,
  position: 0,
  active: true,
  icon: null,
  media: null,
  version: 1,
  texts: { en: { name: id, slug: id, description: "" } },
});
const order = (...nodes: CategoryNode[]) =>
  inTreeOrder(nodes).map(({ id, productCount }) => `${id}:${productCount}`);

describe("inTreeOrder", () => {
  it("puts parents before children, siblings as they came, and adds up products", () => {
    expect(
      order(
        node("b", null, 1),
        node("a1", "a", 2),
        node("a", null, 4),
        node("a2", "a", 8),
        node("a1x", "a1", 16),
      ),
    ).toEqual(["b:1", "a:30", "a1:18", "a1x:16", "a2:8"]);
  });

  it("shows what hangs on a category that isn't there", () => {
    expect(order(node("lost", "gone", 3), node("child", "lost", 1))).toEqual(["lost:4", "child:1"]);
  });

  it("is empty for no categories", () => {
    expect(order()).toEqual([]);
  });
});
