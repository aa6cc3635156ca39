import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { checkInvariants } from "../../inventory/invariants.ts";
import { drawn, importTest, told } from "../import-file.fixture.ts";
import { formatShop } from "./format-shop.fixture.ts";
import { storedVariants } from "./stored-variants.fixture.ts";

const { db, core, rows } = await formatShop();

describe("Shopify's export", () => {
  const old = () => readFile(new URL("shopify/fixtures/old-columns.csv", import.meta.url));

  it("is taken in whole, each picture that couldn't be had told, and changes nothing the next time", async () => {
    const picture = async (url: string) => {
      if (url.endsWith("/safi-front.png")) return drawn.toBuffer();
      throw new Error("nothing answers there");
    };
    const report = await importTest(core, await old(), { fetchImage: picture });
    expect(report).toMatchObject({ format: "shopify", created: 5, errors: [] });
    expect(report.notices.filter(({ problem }) => problem.code === "PICTURE_FAILED")).toHaveLength(4);
    const bowl = await db.product.findUniqueOrThrow({
      where: { externalKey: "shopify:safi-bowl" },
      include: {
        translations: true,
        category: { include: { translations: true, parent: { include: { translations: true } } } },
        listings: { orderBy: { currency: "asc" } },
      },
    });
    expect(bowl.translations).toMatchObject([{ name: "Safi salad bowl", slug: "safi-bowl" }]);
    expect(bowl.translations[0]?.description).not.toContain("script");
    expect(bowl.category?.translations[0]?.name).toBe("Tableware");
    expect(bowl.category?.parent?.translations.find(({ locale }) => locale === "en")?.name).toBe("Imported");
    expect(bowl.listings).toMatchObject([
      { currency: "EUR", minPrice: 3490, maxPrice: 4990, compareAt: 4200, available: true },
      { currency: "MAD", minPrice: 37_700, maxPrice: 53_900, compareAt: 45_400, available: true },
    ]);
    expect(await importTest(core, await old(), { fetchImage: picture })).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 5,
    });
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("is read with its newer column names", async () => {
    const file = await readFile(new URL("shopify/fixtures/new-columns.csv", import.meta.url));
    expect(await importTest(core, file)).toMatchObject({ created: 1, errors: [] });
    expect(await storedVariants(db)).toEqual([
      { sku: "CEDAR-S", euro: [2450, null], stock: 9, values: ["small"] },
      { sku: "CEDAR-L", euro: [4100, 4900], stock: 4, values: ["large"] },
    ]);
  });

  it("tells each mistake by its row and column, and then writes nothing", async () => {
    const good = {
      Handle: "glass",
      Title: "Tea glass",
      "Variant SKU": "G-1",
      "Variant Price": "4.50",
      "Variant Inventory Qty": "1",
    };
    const file = rows(
      good,
      { ...good, Handle: "two", "Variant SKU": "G-2", "Variant Price": "-1" },
      { ...good, Handle: "three", "Variant SKU": "G-1" },
      { ...good, Handle: "", "Variant SKU": "G-4" },
      { ...good, Handle: "five", "Variant SKU": "G-5", Title: "", "Variant Inventory Qty": "2.5" },
    );
    expect((await importTest(core, file)).errors.map(told)).toEqual([
      "3 Variant Price BELOW_ZERO",
      "4 Variant SKU SKU_REPEATED",
      "5 - NO_KEY",
      "6 Title MISSING",
      "6 Variant Inventory Qty NOT_WHOLE",
    ]);
    expect(await db.product.count()).toBe(0);
  });

  it("takes in what another shop may have and this one may not: texts too long, goods for nothing, sold too often", async () => {
    const good = { Handle: "", Title: "", "Option1 Name": "Title", "Option1 Value": "Default Title" };
    const report = await importTest(
      core,
      rows(
        {
          ...good,
          Handle: "epic",
          Title: "A long story",
          "Body (HTML)": `<p>${"<b>Once</b> upon a time. ".repeat(5000)}</p>`,
          "Variant SKU": "EPIC",
          "Variant Price": "1,299.00",
          "Variant Inventory Qty": "-3",
        },
        {
          ...good,
          Handle: "sample",
          Title: "A free sample",
          "Variant SKU": "FREE",
          "Variant Price": "0.00",
          Status: "active",
        },
      ),
    );
    expect(report).toMatchObject({ created: 2, errors: [] });
    expect(report.notices.map(told)).toEqual(
      expect.arrayContaining([
        "2 Body (HTML) CUT",
        "2 Variant Inventory Qty STOCK_OVERSOLD",
        "3 Variant Price NOT_FOR_SALE",
      ]),
    );
    expect(await storedVariants(db)).toMatchObject([
      { sku: "EPIC", euro: [129_900, null], stock: 0 },
      { sku: "FREE", euro: [undefined, undefined] },
    ]);
    const [epic, sample] = await db.product.findMany({
      orderBy: { externalKey: "asc" },
      select: { status: true, translations: { select: { description: true } } },
    });
    const description = epic?.translations[0]?.description ?? "";
    expect(description.length).toBeGreaterThan(19_000);
    expect(description).toMatch(/<\/p>$/);
    expect([epic?.status, sample?.status]).toEqual(["ACTIVE", "DRAFT"]);
  });
});
