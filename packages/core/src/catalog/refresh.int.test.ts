import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { lockProduct } from "../admin/products/lock-product.ts";
import { holdProducts } from "./hold-products.ts";
import { refreshListings } from "./refresh-listings.ts";
import { refreshMemberships } from "./refresh-memberships.ts";

const { db } = await testDb();
const make = factories(db);

const listing = (productId: string, currency = "MAD") =>
  db.productListing.findUnique({ where: { productId_currency: { productId, currency } } });

describe("refreshListings", () => {
  it("derives range, sale price, availability and the only variant, per currency", async () => {
    const product = await make.product({
      variants: [
        { prices: { MAD: 300, EUR: 30 }, stock: 0 },
        { prices: { MAD: 200 }, stock: 2 },
        { prices: { MAD: 1 }, active: false },
      ],
    });
    await db.productListing.deleteMany({ where: { productId: product.id } });
    const [first, second] = product.variants;
    await db.variantPrice.updateMany({
      where: { variantId: second?.id ?? "", currency: "MAD" },
      data: { compareAt: 250 },
    });
    expect(await refreshListings(db, [product.id])).toEqual([product.id]);
    expect(await listing(product.id)).toMatchObject({
      minPrice: 200,
      maxPrice: 300,
      compareAt: 250,
      available: true,
      soleVariantId: null,
    });
    expect(await listing(product.id, "EUR")).toMatchObject({
      minPrice: 30,
      maxPrice: 30,
      compareAt: null,
      available: false,
      soleVariantId: first?.id,
    });
  });

  it("tells only of products whose availability flipped, and drops a currency without prices", async () => {
    const [sold, left] = await Promise.all([
      make.product({ variants: [{ stock: 1 }] }),
      make.product({ variants: [{ stock: 5 }] }),
    ]);
    expect(await refreshListings(db, [sold.id, left.id])).toEqual([]);
    await db.stockLevel.updateMany({ where: { variantId: sold.variant.id }, data: { reserved: 1 } });
    await db.stockLevel.updateMany({ where: { variantId: left.variant.id }, data: { reserved: 1 } });
    expect(await refreshListings(db, [sold.id, left.id])).toEqual([sold.id]);
    expect(await listing(sold.id)).toMatchObject({ available: false });
    await db.variantPrice.delete({
      where: { variantId_currency: { variantId: left.variant.id, currency: "EUR" } },
    });
    expect(await refreshListings(db, [left.id])).toEqual([left.id]);
    expect(await listing(left.id, "EUR")).toBeNull();
    expect(await refreshListings(db, [])).toEqual([]);
  });

  it("doesn't let two orders for two last units each count on the other's", async () => {
    const product = await make.product({ variants: [{ stock: 1 }, { stock: 1 }] });
    const take = (variantId: string) =>
      db.$transaction(async (tx) => {
        await tx.stockLevel.updateMany({ where: { variantId }, data: { reserved: 1 } });
        return refreshListings(tx, [product.id]);
      });
    const flips = await Promise.all(product.variants.map((variant) => take(variant.id)));
    expect(await listing(product.id)).toMatchObject({ available: false });
    expect(flips.flat()).toEqual([product.id]);
  });

  it("lists a product anew while an editor holds it", async () => {
    const product = await make.product();
    await db.productListing.deleteMany({ where: { productId: product.id } });
    const listed = await db.$transaction(async (editor) => {
      await lockProduct(editor, product.id);
      await holdProducts(editor, [product.id]);
      return db.$transaction(async (order) => {
        await order.$executeRaw`SET LOCAL lock_timeout = '2s'`;
        return refreshListings(order, [product.id]);
      });
    });
    expect(listed).toEqual([product.id]);
  });
});

describe("refreshMemberships", () => {
  it("makes a product a member of its category and all ancestors, with its rank", async () => {
    const root = await make.category();
    const middle = await make.category({ parentId: root.id });
    const leaf = await make.category({ parentId: middle.id });
    const other = await make.category();
    const product = await make.product({ categoryId: other.id, rank: 7 });
    await db.product.update({ where: { id: product.id }, data: { categoryId: leaf.id } });
    await refreshMemberships(db, [product.id]);
    await refreshMemberships(db, [product.id]);
    const rows = await db.productCategory.findMany({ where: { productId: product.id } });
    expect(rows.map((row) => row.categoryId).toSorted()).toEqual([root.id, middle.id, leaf.id].toSorted());
    expect(rows.map((row) => row.rank)).toEqual([7, 7, 7]);
    await db.product.update({ where: { id: product.id }, data: { rank: 9 } });
    expect(await db.productCategory.count({ where: { productId: product.id, rank: 9 } })).toBe(3);
    await db.product.update({ where: { id: product.id }, data: { categoryId: null } });
    await refreshMemberships(db, [product.id]);
    expect(await db.productCategory.count({ where: { productId: product.id } })).toBe(0);
  });

  it("ends on a cycle", async () => {
    const a = await make.category();
    const b = await make.category({ parentId: a.id });
    await db.category.update({ where: { id: a.id }, data: { parentId: b.id } });
    const product = await make.product();
    await db.product.update({ where: { id: product.id }, data: { categoryId: b.id } });
    await refreshMemberships(db, [product.id]);
    expect(await db.productCategory.count({ where: { productId: product.id } })).toBe(2);
  });
});
