import type { SaveBrandInput } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { listAudit } from "../audit/list-audit.ts";
import { createProduct } from "../products/create-product.ts";
import { deleteProduct } from "../products/delete-product.ts";
import { productDetail } from "../products/product-detail.ts";
import { editOf, picture, productInput } from "../products/product-input.fixture.ts";
import { updateProduct } from "../products/update-product.ts";
import { staffSearch } from "../search/staff-search.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { brandDetail } from "./brand-detail.ts";
import { listBrands } from "./list-brands.ts";
import { mergeBrands } from "./merge-brands.ts";
import { saveBrand } from "./save-brand.ts";
import { deleteBrand, restoreBrand } from "./set-brand-deleted.ts";

const { db } = await testDb();
const ctx = await staffContext(db, "SUPER_ADMIN");
const nowhere = "0190a000-0000-7000-8000-00000000dead";

const input = (name: string, over: Partial<SaveBrandInput> = {}): SaveBrandInput => ({
  overwrite: false,
  name,
  about: {},
  mediaId: null,
  ...over,
});
const add = (name: string, over: Partial<SaveBrandInput> = {}) => saveBrand(ctx, input(name, over));
const latest = async (entityId: string) => (await listAudit(ctx, { entityId, limit: 1 })).items[0];
const found = async (query: string) =>
  (await staffSearch(ctx, { query, locale: "en" })).products.map(({ id }) => id);

describe("saveBrand", () => {
  it("adds a brand with a slug of its name, and logs it", async () => {
    const mediaId = await picture(db);
    const about = { en: "Since 1921", ar: "منذ 1921" };
    const made = await add("Atlas & Fils", { mediaId, about });
    expect(made).toMatchObject({ slug: "atlas-and-fils", about, productCount: 0, version: 1 });
    expect(made.logo?.id).toBe(mediaId);
    expect(await latest(made.id)).toMatchObject({
      action: "brand.create",
      after: { name: "Atlas & Fils", "about.ar": "منذ 1921", picture: mediaId },
    });
  });

  it("saves an edit, keeps search in step, and refuses an older version", async () => {
    const made = await add("Old mark");
    const product = await createProduct(ctx, productInput({ brand: "Old mark" }));
    expect(await found("old mark")).toEqual([product.id]);
    const saved = await add("Young mark", { id: made.id, version: 1, slug: "young" });
    expect(saved).toMatchObject({ name: "Young mark", slug: "young", version: 2, productCount: 1 });
    expect((await productDetail(ctx, product)).brand).toBe("Young mark");
    expect([await found("young mark"), await found("old mark")]).toEqual([[product.id], []]);
    const old = { id: made.id, version: 1 };
    await expect(add("Lost", old)).rejects.toMatchObject({
      code: "EDIT_CONFLICT",
      details: { currentVersion: 2 },
    });
    expect((await add("Forced", { ...old, overwrite: true })).version).toBe(3);
  });

  it("refuses another's name in any case and its given slug; a made slug is told apart", async () => {
    await add("Bahia");
    await expect(add("BAHIA")).rejects.toMatchObject({ code: "NAME_TAKEN", details: { field: "name" } });
    await expect(add("Other", { slug: "bahia" })).rejects.toMatchObject({
      code: "NAME_TAKEN",
      details: { field: "slug" },
    });
    expect((await add("Bahia!")).slug).toMatch(/^bahia-.{6}$/);
    await expect(add("X", { id: nowhere, version: 1 })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(add("Y", { mediaId: nowhere })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("mergeBrands", () => {
  it("gives one's products to the other, in their history too, and an open editor meets a conflict", async () => {
    const [from, into] = [await add("Zellij Fes"), await add("Zellige Fès")];
    const product = await createProduct(ctx, productInput({ brand: "Zellij Fes" }));
    const merged = await mergeBrands(ctx, { id: from.id, intoId: into.id });
    expect(merged).toMatchObject({ id: into.id, productCount: 1 });
    expect((await brandDetail(ctx, from)).deleted).toBe(true);
    expect((await productDetail(ctx, product)).brand).toBe("Zellige Fès");
    expect(await found("zellige fes")).toEqual([product.id]);
    expect(await latest(from.id)).toMatchObject({ action: "brand.merge" });
    expect(await latest(product.id)).toMatchObject({
      action: "product.update",
      before: { brand: "Zellij Fes" },
      after: { brand: "Zellige Fès" },
    });
    await expect(updateProduct(ctx, editOf(product))).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
  });

  it("wants two brands that are there", async () => {
    const [one, gone] = [await add("Merge one"), await add("Merge gone")];
    await deleteBrand(ctx, gone);
    for (const intoId of [one.id, gone.id, nowhere])
      await expect(mergeBrands(ctx, { id: one.id, intoId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("deleteBrand", () => {
  it("is refused while products have it; one without is deleted and restored", async () => {
    const made = await add("Kept");
    const product = await createProduct(ctx, productInput({ brand: "kept" }));
    await expect(deleteBrand(ctx, made)).rejects.toMatchObject({
      code: "BRAND_IN_USE",
      details: { products: 1 },
    });
    await deleteProduct(ctx, product);
    expect((await deleteBrand(ctx, made)).deleted).toBe(true);
    expect(await latest(made.id)).toMatchObject({ action: "brand.delete", after: { deleted: true } });
    await expect(add("Kept", { id: made.id, version: 2 })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await restoreBrand(ctx, made)).deleted).toBe(false);
    await expect(restoreBrand(ctx, { id: nowhere })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("listBrands", () => {
  it("goes through them by name, whatever the case, in pages; a part of the name narrows it", async () => {
    for (const name of ["page B", "Page a", "page C", "PAGE %"]) await add(name);
    const first = await listBrands(ctx, { query: "page", limit: 2 });
    expect([first.items.map(({ name }) => name), first.total]).toEqual([["PAGE %", "Page a"], 4]);
    const second = await listBrands(ctx, { query: "page", limit: 2, cursor: first.nextCursor ?? "" });
    expect([second.items.map(({ name }) => name), second.nextCursor]).toEqual([["page B", "page C"], null]);
    expect((await listBrands(ctx, { query: "%", limit: 50 })).items.map(({ name }) => name)).toEqual([
      "PAGE %",
    ]);
    await expect(listBrands(ctx, { cursor: "nonsense", limit: 2 })).rejects.toMatchObject({
      code: "INVALID_CURSOR",
    });
    const gone = await listBrands(ctx, { deleted: true, limit: 50 });
    expect(gone.items.every(({ deleted }) => deleted)).toBe(true);
  });
});
