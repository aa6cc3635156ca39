import { testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { listAudit } from "../audit/list-audit.ts";
import { createProduct } from "../products/create-product.ts";
import { deleteProduct } from "../products/delete-product.ts";
import { productDetail } from "../products/product-detail.ts";
import { editOf, productInput } from "../products/product-input.fixture.ts";
import { updateProduct } from "../products/update-product.ts";
import { staffSearch } from "../search/staff-search.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { changeTag } from "./change-tag.ts";
import { listTags } from "./list-tags.ts";

const { db, pool } = await testDb();
const ctx = await staffContext(db, "SUPER_ADMIN");
const add = (...tags: string[]) => createProduct(ctx, productInput({ tags }));
const tagsOf = async (product: { id: string }) => (await productDetail(ctx, product)).tags;

describe("listTags", () => {
  it("counts what is in use, the most used first, deleted products left out", async () => {
    await add("brass", "hand made");
    await add("brass", "brazil");
    await deleteProduct(ctx, await add("brass", "brash"));
    expect(await listTags(ctx, { limit: 10 })).toEqual([
      { tag: "brass", count: 2 },
      { tag: "brazil", count: 1 },
      { tag: "hand made", count: 1 },
    ]);
    const found = async (query: string) => (await listTags(ctx, { query, limit: 10 })).map(({ tag }) => tag);
    expect([await found("BRA"), await found("made"), await found("ass"), await found("%")]).toEqual([
      ["brass", "brazil"],
      ["hand made"],
      [],
      [],
    ]);
  });
});

describe("changeTag", () => {
  it("renames it on every product, in their history and in search; an open editor meets a conflict", async () => {
    const [one, two] = [await add("zelij", "blue"), await add("wall", "zelij")];
    expect(await changeTag(ctx, { tag: "zelij", to: "zellige" })).toEqual({ products: 2 });
    expect([await tagsOf(one), await tagsOf(two)]).toEqual([
      ["zellige", "blue"],
      ["wall", "zellige"],
    ]);
    const found = async (query: string) =>
      (await staffSearch(ctx, { query, locale: "en" })).products.map(({ id }) => id).toSorted();
    expect([await found("zellige"), await found("zelij")]).toEqual([[one.id, two.id].toSorted(), []]);
    expect((await listAudit(ctx, { entityId: two.id, limit: 1 })).items[0]).toMatchObject({
      action: "product.update",
      before: { tags: ["wall", "zelij"] },
      after: { tags: ["wall", "zellige"] },
    });
    await expect(updateProduct(ctx, editOf(one))).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
  });

  it("merges into a tag that a product has already, and removes one", async () => {
    const [both, one] = [await add("lamp", "light"), await add("light")];
    await changeTag(ctx, { tag: "light", to: "lamp" });
    expect([await tagsOf(both), await tagsOf(one)]).toEqual([["lamp"], ["lamp"]]);
    expect(await changeTag(ctx, { tag: "lamp", to: null })).toEqual({ products: 2 });
    expect([await tagsOf(both), await tagsOf(one)]).toEqual([[], []]);
  });

  it("leaves all as it is for a tag that nothing has", async () => {
    expect(await changeTag(ctx, { tag: "unheard of", to: "x" })).toEqual({ products: 0 });
    expect(await changeTag(ctx, { tag: "brass", to: "brass" })).toEqual({ products: 0 });
  });

  it("finds its products by an index", async () => {
    const client = await pool.connect();
    await client.query("SET enable_seqscan = off");
    const { rows } = await client.query<{ "QUERY PLAN": string }>(
      `EXPLAIN SELECT "id" FROM "Product" p WHERE p."tags" @> ARRAY['brass'::text]`,
    );
    client.release(true);
    expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain("Product_tags");
  });
});
