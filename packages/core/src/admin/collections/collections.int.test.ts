import type { CollectionRules, SaveCollectionInput } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { collectionView } from "../../catalog/collection-view.ts";
import { homeView } from "../../catalog/home-view.ts";
import { readContext } from "../../catalog/read-context.fixture.ts";
import type { StaffContext } from "../../context.ts";
import { adjustStock } from "../products/adjust-stock.ts";
import { editOf, productInput, variantInput } from "../products/product-input.fixture.ts";
import { createProduct } from "../products/create-product.ts";
import { updateProduct } from "../products/update-product.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { listCollections } from "./list-collections.ts";
import { moveCollections } from "./move-collections.ts";
import { previewRules } from "./preview-rules.ts";
import { saveCollection } from "./save-collection.ts";
import { deleteCollection, restoreCollection } from "./set-collection-deleted.ts";

const testing = await testDb();
const { db } = testing;
const make = factories(db);
let ctx: StaffContext;
beforeAll(async () => {
  ctx = await staffContext(db);
});

const locale = "en" as const;
const market = { locale, currency: "MAD" as const };
const input = (name: string, over: Partial<SaveCollectionInput> = {}): SaveCollectionInput => ({
  overwrite: false,
  locale,
  active: true,
  mediaId: null,
  texts: { en: { name, description: "" } },
  rules: null,
  productIds: [],
  ...over,
});
const rule = (...conditions: CollectionRules["conditions"]): CollectionRules => ({
  match: "all",
  conditions,
});
const members = async (id: string) =>
  (await db.productCollection.findMany({ where: { collectionId: id }, orderBy: { position: "asc" } })).map(
    ({ productId }) => productId,
  );

describe("by hand", () => {
  test("products in the staff's order, on a page of their own and on the home page", async () => {
    const [a, b] = [await make.product(), await make.product()];
    const made = await saveCollection(ctx, input("Summer & sun", { productIds: [b.id, a.id] }));
    expect(await members(made.id)).toEqual([b.id, a.id]);
    expect(made.texts.en.slug).toBe("summer-and-sun");
    const view = await collectionView(readContext(testing), { ...market, slug: "summer-and-sun" });
    expect(view).toMatchObject({ id: made.id, name: "Summer & sun", productCount: 2 });
    const home = await homeView(readContext(testing), market);
    expect(home.collections.map(({ id }) => id)).toContain(made.id);
    const edited = await saveCollection(
      ctx,
      input("Summer", { id: made.id, version: made.version, productIds: [a.id] }),
    );
    expect(edited.products.map(({ id }) => id)).toEqual([a.id]);
    expect((await collectionView(readContext(testing), { ...market, slug: "summer-and-sun" })).slugs.en).toBe(
      "summer",
    );
  });

  test("an older version is refused, an unknown product too, and nothing is changed", async () => {
    const made = await saveCollection(ctx, input("Old"));
    await saveCollection(ctx, input("Newer", { id: made.id, version: made.version }));
    await expect(
      saveCollection(ctx, input("Lost", { id: made.id, version: made.version })),
    ).rejects.toMatchObject({
      code: "EDIT_CONFLICT",
    });
    await expect(
      saveCollection(ctx, input("X", { productIds: [crypto.randomUUID()] })),
    ).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect((await listCollections(ctx, { locale, deleted: false })).map(({ name }) => name)).not.toContain(
      "X",
    );
  });

  test("deleted it leaves the shop, restored it is back as it was, and each is logged", async () => {
    const product = await make.product();
    const made = await saveCollection(ctx, input("Winter", { productIds: [product.id] }));
    await deleteCollection(ctx, { id: made.id, locale });
    await expect(collectionView(readContext(testing), { ...market, slug: "winter" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect((await listCollections(ctx, { locale, deleted: true })).map(({ id }) => id)).toContain(made.id);
    await restoreCollection(ctx, { id: made.id, locale });
    expect((await collectionView(readContext(testing), { ...market, slug: "winter" })).productCount).toBe(1);
    const log = await db.auditLog.findMany({ where: { entityId: made.id }, orderBy: { createdAt: "asc" } });
    expect(log.map(({ action }) => action)).toEqual([
      "collection.create",
      "collection.delete",
      "collection.restore",
    ]);
  });

  test("the order is the staff's", async () => {
    const before = await listCollections(ctx, { locale, deleted: false });
    const ids = before.map(({ id }) => id).toReversed();
    expect((await moveCollections(ctx, { locale, ids })).map(({ id }) => id)).toEqual(ids);
  });
});

describe("by rules", () => {
  test("each kind of condition chooses what it says", async () => {
    const family = await make.category();
    const child = await make.category({ parentId: family.id });
    const brand = await db.brand.create({ data: { name: "Atlas", slug: "atlas" } });
    const tagged = await make.product({
      categoryId: child.id,
      tags: ["brass"],
      isNew: true,
      featured: true,
      variants: [{ prices: { MAD: 5000 } }],
    });
    await db.product.update({ where: { id: tagged.id }, data: { brandId: brand.id } });
    const attribute = await db.attribute.create({
      data: { code: "finish", type: "CHOICE", label: { en: "Finish" } },
    });
    const value = await db.attributeValue.create({
      data: { attributeId: attribute.id, code: "matt", label: { en: "Matt" } },
    });
    await db.productAttribute.create({
      data: { productId: tagged.id, attributeId: attribute.id, valueId: value.id },
    });
    const other = await make.product({ variants: [{ stock: 0, prices: { MAD: 900_000 } }] });
    await db.product.update({ where: { id: other.id }, data: { createdAt: new Date("2020-01-01") } });
    const chosen: [CollectionRules["conditions"][number], boolean][] = [
      [{ kind: "category", categoryId: family.id }, false],
      [{ kind: "brand", brandId: brand.id }, false],
      [{ kind: "tag", tag: "brass" }, false],
      [{ kind: "attribute", code: "finish", value: "matt" }, false],
      [{ kind: "price", currency: "MAD", min: null, max: 6000 }, false],
      [{ kind: "price", currency: "MAD", min: 800_000, max: null }, true],
      [{ kind: "inStock" }, false],
      [{ kind: "new" }, false],
      [{ kind: "featured" }, false],
      [{ kind: "createdWithin", days: 30 }, false],
    ];
    for (const [condition, isOther] of chosen) {
      const made = await saveCollection(ctx, input(`By ${condition.kind}`, { rules: rule(condition) }));
      const found = await members(made.id);
      expect([condition.kind, found.includes(tagged.id), found.includes(other.id)]).toEqual([
        condition.kind,
        !isOther,
        isOther,
      ]);
      expect((await previewRules(ctx, { locale, rules: rule(condition) })).count).toBe(found.length);
    }
    const any: CollectionRules = {
      match: "any",
      conditions: [
        { kind: "tag", tag: "brass" },
        { kind: "price", currency: "MAD", min: 800_000, max: null },
      ],
    };
    const both = await members((await saveCollection(ctx, input("Any", { rules: any }))).id);
    expect(both.toSorted()).toEqual([tagged.id, other.id].toSorted());
  });

  test("a product comes and goes as it is edited and as its stock turns", async () => {
    const made = await saveCollection(
      ctx,
      input("Linen in stock", { rules: rule({ kind: "tag", tag: "linen" }, { kind: "inStock" }) }),
    );
    const product = await createProduct(
      ctx,
      productInput({ tags: ["linen"], variants: [variantInput("LINEN-1")] }),
    );
    expect(await members(made.id)).toEqual([]);
    await adjustStock(ctx, { variantId: product.variants[0]?.id ?? "", delta: 5, reason: "RECEIVED" });
    expect(await members(made.id)).toEqual([product.id]);
    await updateProduct(ctx, editOf(product, { tags: [], overwrite: true }));
    expect(await members(made.id)).toEqual([]);
  });
});
