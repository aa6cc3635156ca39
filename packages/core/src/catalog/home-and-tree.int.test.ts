import { HomeView, TreeView } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, expect, it } from "vitest";
import { CATALOG_TAG } from "../cache/drop-tags.ts";
import { homeView } from "./home-view.ts";
import { readContext } from "./read-context.fixture.ts";
import { treeView } from "./tree-view.ts";

const test = await testDb();
const make = factories(test.db);
const ctx = readContext(test);
const market = { locale: "en", currency: "MAD" } as const;
let music: { id: string };

beforeAll(async () => {
  music = await make.category({ name: "Music", position: 2 });
  await make.category({ name: "Tools", position: 1 });
  const ouds = await make.category({ name: "Ouds", parentId: music.id, position: 1 });
  await make.category({ name: "Lutes", parentId: music.id, position: 0 });
  const closed = await make.category({ name: "Closed", parentId: music.id, active: false });
  await make.category({ name: "Under closed", parentId: closed.id });
  await make.product({
    name: "Oud Ziryab",
    categoryId: ouds.id,
    featured: true,
    variants: [{ prices: { MAD: 5000 } }, { prices: { MAD: 7000 } }],
  });
  await make.product({ name: "Oud Simple", categoryId: ouds.id, variants: [{ prices: { MAD: 900 } }] });
  await make.product({ name: "Hidden oud", categoryId: ouds.id, status: "DRAFT", featured: true });
});

it("the tree has parents before children in the staff's order, and nothing closed", async () => {
  const tree = TreeView.parse(await treeView(ctx, market));
  expect(tree.map((node) => [node.name, node.productCount])).toEqual([
    ["Tools", 0],
    ["Music", 2],
    ["Lutes", 0],
    ["Ouds", 2],
  ]);
  expect(tree.find((node) => node.name === "Ouds")?.parentId).toBe(music.id);
});

it("the home page has departments, featured and new products that shoppers can see", async () => {
  const home = HomeView.parse(await homeView(ctx, market));
  expect(home.departments.map((tile) => [tile.name, tile.productCount])).toEqual([
    ["Tools", 0],
    ["Music", 2],
  ]);
  expect(home.featured.map((card) => card.name)).toEqual(["Oud Ziryab"]);
  expect(home.featured[0]).toMatchObject({
    minPrice: 5000,
    maxPrice: 7000,
    soleVariantId: null,
    available: true,
  });
  expect(home.fresh.map((card) => card.name)).not.toContain("Hidden oud");
  expect(home.fresh.map((card) => card.name)).toContain("Oud Simple");
});

it("both say what they show", () => {
  expect([...ctx.tags]).toEqual([CATALOG_TAG]);
});
