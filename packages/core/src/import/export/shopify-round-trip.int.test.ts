import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { testDb } from "@souk/testing";
import sharp from "sharp";
import { beforeEach, expect, it } from "vitest";
import { memoryStorage, testCore } from "../../admin/staff-context.fixture.ts";
import { storeImage } from "../../media/store-image.ts";
import { csv, importTest, table, told } from "../import-file.fixture.ts";
import { ProductState } from "../state/product-state.ts";
import { writeStates } from "../state/write-states.ts";
import { shopifyRows } from "./shopify-rows.ts";
import { toCsv } from "./to-csv.ts";

const { db } = await testDb();
const core = testCore(db, { storage: memoryStorage() });
const now = new Date("2026-11-21T08:00:00.000Z");
const same = { created: 0, changed: 0, refused: 0, errors: [], notices: [] };

const pictureOf = async (background: string): Promise<string> => {
  const bytes = await sharp({ create: { width: 40, height: 50, channels: 3, background } })
    .png()
    .toBuffer();
  return (await storeImage(core, bytes, { effort: "fast" })).id;
};
const [front, back, inSand] = [
  await pictureOf("#1f7a5a"),
  await pictureOf("#b5532a"),
  await pictureOf("#e7dcc3"),
];

const variant = (id: number, sku: string, over: object = {}): object => ({
  id: `01930000-0000-7000-8000-00000000000${id}`,
  sku,
  values: [],
  barcode: null,
  weightGrams: 250,
  lowStockAt: 5,
  active: true,
  mediaId: null,
  // As staff priced it: no rate leads from one to the other.
  prices: { MAD: { amount: 19_900, compareAt: 24_900 }, EUR: { amount: 2000, compareAt: null } },
  onHand: 3,
  reserved: 0,
  ...over,
});

const product = (id: number, over: object): ProductState =>
  ProductState.parse({
    id: `01930000-0000-7000-9000-00000000000${id}`,
    externalKey: null,
    deleted: false,
    status: "ACTIVE",
    categoryId: null,
    brand: null,
    taxClass: null,
    featured: false,
    isNew: false,
    tags: [],
    specs: [],
    publishedAt: now.toISOString(),
    unpublishAt: null,
    options: [],
    removedVariants: [],
    mediaIds: [front],
    attributes: {},
    ...over,
  });

const text = (name: string, slug: string, description: string) => ({
  en: { name, slug, description, seoTitle: null, seoDescription: null },
});
const sizes = [
  { id: "01930000-0000-7000-a000-000000000001", code: "s", label: { en: "Small", fr: "Petit" }, hex: null },
  { id: "01930000-0000-7000-a000-000000000002", code: "l", label: { en: "Large", fr: "Grand" }, hex: null },
];
const size = {
  id: "01930000-0000-7000-b000-000000000001",
  code: "size",
  label: { en: "Size", fr: "Taille" },
  values: sizes,
};

const bowl = product(1, {
  brand: "Atlas",
  tags: ["bowl", "Safi"],
  mediaIds: [front, back],
  texts: text("Safi bowl", "safi-bowl", "<p>Made by hand.</p>"),
  options: [size],
  variants: [
    variant(1, "BOWL-S", { values: ["s"] }),
    variant(2, "BOWL-L", { values: ["l"], active: false, mediaId: inSand }),
  ],
});
const lamp = product(2, {
  status: "INACTIVE",
  mediaIds: [],
  texts: text("Brass lamp", "brass-lamp", ""),
  variants: [variant(3, "LAMP", { barcode: "6111234567890" })],
});

beforeEach(async () => {
  await db.product.deleteMany();
  await db.$transaction((tx) =>
    writeStates(
      tx,
      [bowl, lamp].map((after) => ({ before: null, after })),
      { now, note: "test", actorId: null },
    ),
  );
});

const exported = async (currency: "EUR" | "MAD"): Promise<Uint8Array> =>
  buffer(Readable.from(toCsv(shopifyRows(core, {}, { currency, origin: "https://shop.example" }))));

it("what staff made, exported for Shopify and imported again, is the same, in either currency", async () => {
  for (const currency of ["EUR", "MAD"] as const) {
    const report = await importTest(core, await exported(currency), { options: { currency } });
    expect(report.errors.map(told)).toEqual([]);
    expect(report).toMatchObject({ ...same, unchanged: 2 });
  }
});

it("what came from Shopify and was worked on here, too", async () => {
  const pot = { Handle: "pot", Title: "Clay pot", "Variant SKU": "POT", "Variant Price": "9.90" };
  await importTest(core, csv(table([pot])));
  const { id } = await db.product.findUniqueOrThrow({ where: { externalKey: "shopify:pot" } });
  await db.productTranslation.updateMany({ where: { productId: id }, data: { slug: "flower-pot" } });
  await db.productMedia.create({ data: { productId: id, mediaId: back, position: 1 } });
  await db.variantPrice.updateMany({
    where: { variant: { productId: id }, currency: "MAD" },
    data: { amount: 12_345 },
  });
  expect(await importTest(core, await exported("EUR"))).toMatchObject({ ...same, unchanged: 3 });
});

it("a product that is found by its SKUs keeps the variants that the file doesn't name", async () => {
  const row = { Handle: "another", Title: "Safi bowl", "Variant SKU": "BOWL-S", "Variant Price": "21.00" };
  const report = await importTest(
    core,
    csv(table([{ ...row, "Option1 Name": "Size", "Option1 Value": "Small" }])),
  );
  expect(report).toMatchObject({ changed: 1, errors: [] });
  const variants = await db.variant.findMany({ where: { productId: bowl.id, deletedAt: null } });
  expect(variants.map(({ sku }) => sku).toSorted()).toEqual(["BOWL-L", "BOWL-S"]);
});

it("two products of one Shopify file stay two: a SKU that another has is refused", async () => {
  const row = { Title: "Clay pot", "Variant Price": "9.90" };
  await importTest(core, csv(table([{ ...row, Handle: "pot", "Variant SKU": "POT" }])));
  const report = await importTest(core, csv(table([{ ...row, Handle: "vase", "Variant SKU": "POT" }])));
  expect(report.errors.map(told)).toEqual(["2 Variant SKU SKU_TAKEN"]);
});
