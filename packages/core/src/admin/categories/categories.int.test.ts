import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { listAudit } from "../audit/list-audit.ts";
import { createProduct } from "../products/create-product.ts";
import { deleteProduct } from "../products/delete-product.ts";
import { productInput } from "../products/product-input.fixture.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { find, input } from "./category-input.fixture.ts";
import { categoryTree } from "./category-tree.ts";
import { deleteCategory } from "./delete-category.ts";
import { moveCategory } from "./move-category.ts";
import { saveCategory } from "./save-category.ts";

const { db } = await testDb();
const make = factories(db);
const ctx = await staffContext(db, "ADMIN");
const nowhere = "0190a000-0000-7000-8000-00000000dead";

const add = async (name: string, parentId: string | null = null) =>
  find(await saveCategory(ctx, input(name, { parentId })), name);
const childrenOf = async (parentId: string | null) =>
  (await categoryTree(ctx))
    .filter((node) => node.parentId === parentId)
    .map((node) => [node.texts.en.name, node.position]);
const membersOf = async (categoryId: string) => db.productCategory.count({ where: { categoryId } });
const latest = async (entityId: string) => (await listAudit(ctx, { entityId, limit: 1 })).items[0];

describe("saveCategory", () => {
  it("adds a category as the last of its siblings, with slugs from its names, and logs it", async () => {
    const root = await add("Baths");
    await add("Tubs", root.id);
    const texts = {
      en: { name: "Taps & mixers", description: "All" },
      ar: { name: "صنابير", description: "" },
    };
    const node = find(await saveCategory(ctx, input("", { parentId: root.id, texts })), "Taps & mixers");
    expect(node).toMatchObject({ parentId: root.id, position: 1, version: 1, active: true, productCount: 0 });
    expect([node.texts.en.slug, node.texts.ar?.slug, node.texts.fr]).toEqual([
      "taps-and-mixers",
      "صنابير",
      undefined,
    ]);
    expect(await latest(node.id)).toMatchObject({
      action: "category.create",
      before: null,
      after: { "texts.en.name": "Taps & mixers", parentId: root.id },
    });
  });

  it("saves an edit, keeps the old address alive, and refuses an older version", async () => {
    const node = await add("Old floors");
    const edit = (name: string, version: number, overwrite = false) =>
      saveCategory(ctx, input(name, { id: node.id, version, overwrite, active: false }));
    const saved = find(await edit("New floors", 1), "New floors");
    expect(saved).toMatchObject({ version: 2, active: false });
    expect(saved.texts.en.slug).toBe("new-floors");
    expect(
      await db.slugRedirect.findMany({ where: { targetId: node.id, locale: "en" }, select: { slug: true } }),
    ).toEqual([{ slug: "old-floors" }]);
    expect(await latest(node.id)).toMatchObject({
      action: "category.update",
      before: { active: true, "texts.en.name": "Old floors" },
      after: { active: false, "texts.en.name": "New floors" },
    });
    await expect(edit("Lost", 1)).rejects.toMatchObject({
      code: "EDIT_CONFLICT",
      details: { currentVersion: 2 },
    });
    await edit("Second save", 2);
    expect(find(await edit("Forced", 1, true), "Forced").version).toBe(4);
    const { id } = node;
    await expect(saveCategory(ctx, input("No version", { id }))).rejects.toMatchObject({
      code: "EDIT_CONFLICT",
    });
  });

  it("moves it when the parent is another one", async () => {
    const [from, to] = [await add("From"), await add("To")];
    const node = await add("Movable", from.id);
    const { id } = await make.product({ categoryId: node.id });
    await saveCategory(ctx, input("Movable", { id: node.id, version: 1, parentId: to.id }));
    expect([await membersOf(from.id), await membersOf(to.id), await membersOf(node.id)]).toEqual([0, 1, 1]);
    await deleteProduct(ctx, { id });
    const ring = input("To", { id: to.id, version: 1, parentId: node.id });
    await expect(saveCategory(ctx, ring)).rejects.toMatchObject({ code: "CATEGORY_CYCLE" });
    expect(find(await categoryTree(ctx), "To").version).toBe(1);
  });

  it("refuses a slug that another has, an unknown parent and an unknown category", async () => {
    await add("Owned");
    const texts = { en: { name: "Thief", slug: "Owned", description: "" } };
    await expect(saveCategory(ctx, input("", { texts }))).rejects.toMatchObject({ code: "SLUG_TAKEN" });
    await expect(saveCategory(ctx, input("X1", { parentId: nowhere }))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(saveCategory(ctx, input("X2", { id: nowhere }))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const slugs = (await saveCategory(ctx, input("Owned"))).map((node) => node.texts.en.slug);
    expect(slugs).toContain("owned-2");
  });
});

describe("moveCategory", () => {
  it("takes the whole subtree's products to the new ancestors and renumbers siblings", async () => {
    const [a, b] = [await add("Move A"), await add("Move B")];
    const [one, two] = [await add("B one", b.id), await add("B two", b.id)];
    const mid = await add("A mid", a.id);
    const leaf = await add("A leaf", mid.id);
    await make.product({ categoryId: leaf.id });
    await make.product({ categoryId: mid.id });
    const tree = await moveCategory(ctx, { id: mid.id, parentId: b.id, index: 1 });
    expect(await childrenOf(b.id)).toEqual([
      ["B one", 0],
      ["A mid", 1],
      ["B two", 2],
    ]);
    expect([
      await membersOf(a.id),
      await membersOf(b.id),
      await membersOf(mid.id),
      await membersOf(leaf.id),
    ]).toEqual([0, 2, 2, 1]);
    expect([find(tree, "Move A").productCount, find(tree, "Move B").productCount]).toEqual([0, 2]);
    expect(await latest(mid.id)).toMatchObject({
      action: "category.move",
      before: { parentId: a.id, position: 0 },
      after: { parentId: b.id, position: 1 },
    });
    await moveCategory(ctx, { id: two.id, parentId: b.id, index: 0 });
    await moveCategory(ctx, { id: one.id, parentId: b.id, index: 9999 });
    expect((await childrenOf(b.id)).map(([name]) => name)).toEqual(["B two", "A mid", "B one"]);
  });

  it("refuses a ring, also one that two moves at once would close", async () => {
    const top = await add("Ring top");
    const low = await add("Ring low", top.id);
    for (const parentId of [top.id, low.id]) {
      await expect(moveCategory(ctx, { id: top.id, parentId, index: 0 })).rejects.toMatchObject({
        code: "CATEGORY_CYCLE",
      });
    }
    const [x, y] = [await add("Ring x"), await add("Ring y")];
    for (let round = 0; round < 8; round += 1) {
      const both = await Promise.allSettled([
        moveCategory(ctx, { id: x.id, parentId: y.id, index: 0 }),
        moveCategory(ctx, { id: y.id, parentId: x.id, index: 0 }),
      ]);
      expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      for (const { id } of [x, y]) await moveCategory(ctx, { id, parentId: null, index: 0 });
    }
    expect(await categoryTree(ctx)).toHaveLength(await db.category.count({ where: { deletedAt: null } }));
  });

  it("knows no category or parent that isn't there", async () => {
    const node = await add("Lonely");
    await expect(moveCategory(ctx, { id: nowhere, parentId: null, index: 0 })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(moveCategory(ctx, { id: node.id, parentId: nowhere, index: 0 })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

const refused = (products: number, children: number) => ({
  code: "CATEGORY_NOT_EMPTY",
  details: { products, children },
});

describe("deleteCategory", () => {
  it("wants it empty: no category under it, no product that isn't deleted", async () => {
    const top = await add("Full");
    const low = await add("Under full", top.id);
    const product = await createProduct(ctx, productInput({ categoryId: low.id }));
    await expect(deleteCategory(ctx, { id: top.id })).rejects.toMatchObject(refused(0, 1));
    await expect(deleteCategory(ctx, { id: low.id })).rejects.toMatchObject(refused(1, 0));
    await deleteProduct(ctx, { id: product.id });
    const tree = await deleteCategory(ctx, { id: low.id });
    expect(tree.some(({ id }) => id === low.id)).toBe(false);
    expect(await db.category.count({ where: { id: low.id } })).toBe(1);
    expect(await latest(low.id)).toMatchObject({
      action: "category.delete",
      before: { active: true },
      after: null,
    });
    await expect(deleteCategory(ctx, { id: low.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("frees its address for the next of that name", async () => {
    const first = await add("Phoenix");
    await deleteCategory(ctx, { id: first.id });
    expect((await add("Phoenix")).texts.en.slug).toBe("phoenix");
  });
});
