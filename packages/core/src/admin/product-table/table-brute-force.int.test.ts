import { PRODUCT_ADMIN_SORTS, type ProductFilter, type ProductTableInput } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { staffContext } from "../staff-context.fixture.ts";
import { picture } from "../products/product-input.fixture.ts";
import { productTable, type TableLimits } from "./product-table.ts";

const { db } = await testDb();
const make = factories(db);
const ctx = await staffContext(db, "VIEWER");
const NOW = Date.now();

const root = await make.category({ name: "Root" });
const leaf = await make.category({ name: "Leaf", parentId: root.id });
const brand = await db.brand.create({ data: { name: "Atlas", slug: "atlas" } });
const colour = await db.attribute.create({
  data: {
    code: "colour",
    type: "CHOICE",
    label: { en: "Colour" },
    values: { create: { code: "red", label: { en: "Red" } } },
  },
  select: { id: true, values: { select: { id: true } } },
});
const media = await picture(db);

interface Made {
  id: string;
  name: string;
  updated: string;
  created: string;
  price: number;
  stock: number;
  matches: Record<string, boolean>;
}

/** Products of all sorts, by a counter, and what each should be found by. */
async function makeOne(n: number): Promise<Made> {
  const categoryId = n % 3 === 0 ? leaf.id : n % 3 === 1 ? root.id : null;
  const status = (["ACTIVE", "DRAFT", "INACTIVE"] as const)[n % 4 === 0 ? 1 : n % 7 === 0 ? 2 : 0];
  const deleted = n % 11 === 5;
  const stocks = n % 5 === 0 ? [0, 0] : n % 5 === 1 ? [4] : [n, 20];
  const price = n % 6 === 0 ? 0 : (n % 9) * 100 + 100;
  const name = `Thing ${["oak", "pine"][n % 2]} ${n % 10}`;
  const publishedAt = new Date(NOW + (n % 8 === 3 ? 86_400_000 : -86_400_000));
  const made = await make.product({
    name: `${name} x${n}`,
    ...(categoryId !== null && { categoryId }),
    ...(status && { status }),
    ...(deleted && { deletedAt: new Date() }),
    publishedAt,
    tags: n % 4 === 1 ? ["sale"] : [],
    variants: stocks.map((stock, at) => ({
      sku: `CODE-${n}-${at}`,
      stock,
      prices: price === 0 ? { EUR: 500 } : { MAD: price + at * 50 },
    })),
  });
  const updatedAt = new Date(NOW - (n % 12) * 1000);
  const createdAt = new Date(NOW - (n % 13) * 5000);
  const data = { brandId: n % 5 === 2 ? brand.id : null, updatedAt, createdAt };
  await db.product.update({ where: { id: made.id }, data });
  // Several of one name: the id decides between them.
  await db.productTranslation.updateMany({ where: { productId: made.id, locale: "en" }, data: { name } });
  if (n % 4 !== 2) await db.productTranslation.deleteMany({ where: { productId: made.id, locale: "ar" } });
  if (n % 3 === 1)
    await db.productMedia.create({ data: { productId: made.id, mediaId: media, position: 0 } });
  const [value] = colour.values;
  if (n % 6 === 1 && value)
    await db.productAttribute.create({
      data: { productId: made.id, attributeId: colour.id, valueId: value.id },
    });
  return {
    id: made.id,
    name,
    updated: updatedAt.toISOString(),
    created: createdAt.toISOString(),
    price,
    stock: stocks.reduce((sum, stock) => sum + stock, 0),
    matches: {
      active: status === "ACTIVE",
      root: categoryId !== null,
      leaf: categoryId === leaf.id,
      brand: data.brandId !== null,
      tag: n % 4 === 1,
      out: stocks.every((stock) => stock === 0),
      low: !deleted && status === "ACTIVE" && stocks.some((stock) => stock <= 5),
      cheap: price >= 100 && price <= 500,
      dear: price >= 600,
      red: n % 6 === 1,
      noPicture: n % 3 !== 1,
      noArabic: n % 4 !== 2,
      scheduled: n % 8 === 3,
      deleted,
      words: n % 2 === 0,
      code: n === 12,
    },
  };
}

const FILTERS: [string[], ProductFilter][] = [
  [[], {}],
  [["active"], { status: "ACTIVE" }],
  [["root"], { categoryId: root.id }],
  [["leaf", "active"], { categoryId: leaf.id, status: "ACTIVE" }],
  [["brand"], { brandId: brand.id }],
  [["tag", "root"], { tag: "sale", categoryId: root.id }],
  [["out"], { stock: "out" }],
  [["low"], { stock: "low" }],
  [["low", "cheap"], { stock: "low", minPrice: 100, maxPrice: 500 }],
  [["words"], { query: "oak" }],
  [["dear", "words"], { minPrice: 600, query: "OAK thin" }],
  [["red"], { attribute: { code: "colour", value: "red" } }],
  [["red", "noPicture"], { attribute: { code: "colour" }, lacks: "picture" }],
  [["noPicture", "active"], { lacks: "picture", status: "ACTIVE" }],
  [["noArabic"], { lacks: "ar" }],
  [["scheduled"], { scheduled: true }],
  [["code"], { query: "code12" }],
  [["deleted"], { deleted: true }],
  [["deleted", "active"], { deleted: true, status: "ACTIVE" }],
];

const all: Made[] = [];
for (let n = 0; n < 40; n += 1) all.push(await makeOne(n));

function expected(
  [needs, filter]: [string[], ProductFilter],
  sort: ProductTableInput["sort"],
  down: boolean,
): string[] {
  const kept = all.filter(
    ({ matches }) => matches["deleted"] === (filter.deleted === true) && needs.every((need) => matches[need]),
  );
  const order = (a: Made, b: Made): number => {
    const [x, y] = [a[sort], b[sort]];
    if (x === y) return a.id < b.id ? -1 : 1;
    return x < y ? -1 : 1;
  };
  const ids = kept.toSorted(order).map(({ id }) => id);
  return down ? ids.toReversed() : ids;
}

type Walk = Pick<ProductTableInput, "sort" | "direction"> & ProductFilter;

/** To the end page by page, and back again. */
async function walk(
  input: Walk,
  limits?: TableLimits,
): Promise<{ there: string[]; back: string[]; totals: number[] }> {
  const page = (cursor?: string) =>
    productTable(ctx, { ...input, locale: "en", limit: 7, ...(cursor !== undefined && { cursor }) }, limits);
  let at = await page();
  const there = at.items.map(({ id }) => id);
  const totals = [at.total];
  while (at.nextCursor !== null) {
    at = await page(at.nextCursor);
    there.push(...at.items.map(({ id }) => id));
    totals.push(at.total);
  }
  const back = at.items.map(({ id }) => id);
  while (at.prevCursor !== null) {
    at = await page(at.prevCursor);
    back.unshift(...at.items.map(({ id }) => id));
  }
  return { there, back, totals: [...new Set(totals)] };
}

describe("the product table", () => {
  it.each(PRODUCT_ADMIN_SORTS)("is what the products say, by %s, both ways, there and back", async (sort) => {
    for (const filter of FILTERS) {
      for (const direction of ["asc", "desc"] as const) {
        const wanted = expected(filter, sort, direction === "desc");
        const told = `${JSON.stringify(filter[1])} by ${sort} ${direction}`;
        // Found first and then ordered, and read in order until the page is full.
        for (const limits of [undefined, { few: -1, look: 18 }]) {
          const { there, back, totals } = await walk({ ...filter[1], sort, direction }, limits);
          expect(there, told).toEqual(wanted);
          expect(back, told).toEqual(wanted);
          expect(totals, told).toEqual([wanted.length]);
        }
      }
    }
  });
});
