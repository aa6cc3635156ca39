import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { staffContext } from "../staff-context.fixture.ts";
import { staffSearch } from "./staff-search.ts";

const { db } = await testDb();
const make = factories(db);
const ctx = await staffContext(db, "VIEWER");
const NOTHING = { products: [], orders: [], customers: [], categories: [], brands: [], collections: [] };

const find = async (query: string) => staffSearch(ctx, { query, locale: "fr" });
const names = async (query: string) => (await find(query)).products.map(({ name }) => name);

async function order(number: number, email: string, fullName: string, userId: string | null = null) {
  const money = { subtotal: 100, shippingTotal: 0, total: 100 };
  await db.order.create({
    data: {
      ...money,
      number,
      email,
      userId,
      locale: "en",
      currency: "MAD",
      shippingMethodCode: "std",
      shippingLabel: "Standard",
      addresses: {
        create: {
          kind: "SHIPPING",
          fullName,
          line1: "1 Rue",
          city: "Fès",
          country: "MA",
          phone: "0600000000",
        },
      },
    },
  });
}

beforeAll(async () => {
  const category = await make.category({ name: "Filtration" });
  const brand = await db.brand.create({ data: { name: "Tizi Filtration", slug: "tizi" } });
  await db.collection.create({
    data: {
      kind: "MANUAL",
      translations: { create: { locale: "en", name: "Filters for winter", slug: "winter" } },
    },
  });
  const oil = await make.product({ name: "Filtre à huile" });
  await db.variant.update({
    where: { id: oil.variant.id },
    data: { sku: "AUT-TF131-1", barcode: "6119070100078" },
  });
  await make.product({ name: "Filtre à air", status: "DRAFT" });
  await make.product({ name: "Filtre perdu", deletedAt: new Date() });
  await db.product.updateMany({ data: { categoryId: category.id, brandId: brand.id } });
  const amina = await make.user({ name: "Amina Berrada", email: "amina@mail.ma" });
  await order(4201, "amina@mail.ma", "Amina Berrada", amina.id);
  await order(4202, "amina@mail.ma", "A. Berrada", amina.id);
  await order(4203, "guest@mail.ma", "Youssef Filali");
});

describe("the one box", () => {
  it("finds products by name, SKU and barcode, drafts too, deleted ones not", async () => {
    expect((await names("filtre")).toSorted()).toEqual(["Filtre à air", "Filtre à huile"]);
    expect(await names("HUILE filtre")).toEqual(["Filtre à huile"]);
    for (const code of ["AUT-TF131-1", "auttf131", "6119070100078"])
      expect((await find(code)).products).toMatchObject([{ name: "Filtre à huile" }]);
    expect((await find("aut tf131-1")).products).toMatchObject([{ code: "AUT-TF131-1" }]);
  });

  it("finds orders by number, e-mail and name, the latest first", async () => {
    expect((await find("4202")).orders).toEqual([
      { number: 4202, state: "PENDING", customer: "A. Berrada", email: "amina@mail.ma" },
    ]);
    expect((await find("#4203")).orders.map(({ number }) => number)).toEqual([4203]);
    expect((await find("berrada")).orders.map(({ number }) => number)).toEqual([4202, 4201]);
    expect((await find("AMINA@")).orders.map(({ number }) => number)).toEqual([4202, 4201]);
  });

  it("finds customers, guests among them, each once with the count of orders", async () => {
    expect((await find("mail.ma")).customers).toEqual([
      { name: "Amina Berrada", email: "amina@mail.ma", orders: 2 },
      { name: "Youssef Filali", email: "guest@mail.ma", orders: 1 },
    ]);
  });

  it("finds categories, brands and collections", async () => {
    expect(await find("filtration")).toMatchObject({
      categories: [{ name: "Filtration" }],
      brands: [{ name: "Tizi Filtration" }],
    });
    expect((await find("winter")).collections.map(({ name }) => name)).toEqual(["Filters for winter"]);
  });

  it("takes signs for what they are, and answers whatever is typed", async () => {
    for (const query of ["%%%", "___", "\\\\\\", "'''", "🎸", "x".repeat(200), "99999999999", "#"])
      expect(await find(query), query).toEqual(NOTHING);
    expect((await find("a")).products).toEqual([]);
  });

  it("is for what the role may read", async () => {
    const customer = { ...ctx, staff: { ...ctx.staff, permissions: [] } };
    expect(await staffSearch(customer, { query: "filtre", locale: "fr" })).toEqual(NOTHING);
  });
});
