import { describe, expect, it } from "vitest";
import { file, fixture, read, row } from "./shopify-file.fixture.ts";

describe("an export with Shopify's older column names", async () => {
  const { products, errors, notices } = await read(fixture("old-columns.csv"));
  const [bowl, soap, tray, throwOver, lantern] = products;

  it("is read whole, in spite of the byte order mark and line breaks within cells", () => {
    expect(errors).toEqual([]);
    expect(products.map(({ handle }) => handle)).toEqual(
      "safi-bowl amber-soap brass-tray wool-throw old-lantern".split(" "),
    );
    expect(bowl).toMatchObject({
      title: "Safi salad bowl",
      vendor: "Atelier Safi",
      type: "Tableware",
      line: 2,
    });
    expect(bowl?.tags).toEqual(["ceramic", "kitchen"]);
    expect(bowl?.seoTitle).toBe("Safi bowl, hand made");
  });

  it("keeps the description's paragraphs and drops its scripts", () => {
    expect(bowl?.description).toBe(
      '<p>Turned by hand in Safi,\nfired twice.</p>\n<p>Holds "three litres"; safe in the dishwasher.</p>',
    );
  });

  it("takes rows with values for variants and the others for pictures", () => {
    expect(bowl?.options.map(({ code, values }) => [code, values.map((value) => value.label)])).toEqual([
      ["glaze", ["Cobalt", "Saffron"]],
      ["size", ["Ø 24 cm", "Ø 30 cm"]],
    ]);
    expect(
      bowl?.variants.map(({ sku, price, compareAt, stock, weightGrams }) => [
        sku,
        price,
        compareAt,
        stock,
        weightGrams,
      ]),
    ).toEqual([
      ["SAFI-COB-24", 3490, 4200, 12, 1450],
      ["SAFI-COB-30", 4990, null, 0, 2100],
      [expect.stringMatching(/^SAFI-BOWL-SAFFRON-/), 3490, null, 3, 1450],
    ]);
    expect(bowl?.variants[0]).toMatchObject({ barcode: "0611101234567", values: ["cobalt", "o-24-cm"] });
    expect(bowl?.images.map(({ url }) => url.replace(/.*\//, ""))).toEqual(
      "safi-front.png safi-inside.png safi-table.png safi-cobalt.png".split(" "),
    );
  });

  it("knows a product without options, and makes it a SKU", () => {
    expect(soap?.options).toEqual([]);
    expect(soap?.variants.map(({ sku, values }) => [sku, values])).toEqual([["AMBER-SOAP", []]]);
  });

  it("tells what it didn't take as it stands", () => {
    expect(notices).toEqual([
      'line 8, column "Variant Compare At Price": Not above the price, so it is left out.',
      'line 9, column "Variant SKU": "TRAY 40/1" is written "TRAY-40/1".',
    ]);
    expect(soap?.variants[0]?.compareAt).toBeNull();
  });

  it("puts on sale only what is published and active", () => {
    expect([bowl, soap, tray, throwOver, lantern].map((product) => product?.status)).toEqual(
      "ACTIVE ACTIVE INACTIVE DRAFT ARCHIVED".split(" "),
    );
    expect([tray?.vendor, throwOver?.type]).toEqual([null, null]);
  });
});

it("reads an export with Shopify's newer column names", async () => {
  const { products, errors } = await read(fixture("new-columns.csv"));
  expect(errors).toEqual([]);
  expect(products).toHaveLength(1);
  expect(products[0]).toMatchObject({
    handle: "cedar-box",
    title: "Cedar box",
    status: "ACTIVE",
    type: "Storage",
  });
  const variants = products[0]?.variants.map(({ sku, price, compareAt, stock, weightGrams }) => [
    sku,
    price,
    compareAt,
    stock,
    weightGrams,
  ]);
  expect(variants).toEqual([
    ["CEDAR-S", 2450, null, 9, 640],
    ["CEDAR-L", 4100, 4900, 4, 1900],
  ]);
});

it("makes the same SKU for the same variant in every run, and another for another", async () => {
  const arabic = row({ Handle: "كأس-شاي", Title: "كأس شاي" });
  const other = row({ Handle: "كأس-قهوة", Title: "كأس قهوة" });
  const skus = async () => (await read(file(arabic, other))).products.map(({ variants }) => variants[0]?.sku);
  const first = await skus();
  expect(await skus()).toEqual(first);
  expect(new Set(first).size).toBe(2);
  for (const sku of first) expect(sku).toMatch(/^[A-Z0-9][A-Z0-9._/-]{5,63}$/);
});
