import { describe, expect, it } from "vitest";
import { importTest, told } from "../import-file.fixture.ts";
import { formatShop } from "./format-shop.fixture.ts";
import { storedVariants } from "./stored-variants.fixture.ts";

const { db, core, rows } = await formatShop();

describe("Souk's own format", () => {
  it("changes prices by SKU alone, and leaves the rest", async () => {
    await importTest(
      core,
      rows({ product: "cup", sku: "CUP", name: "Cup of clay", "price:EUR": "3.00", stock: "4" }),
    );
    const report = await importTest(
      core,
      rows({ sku: "CUP", "price:EUR": "3,50" }, { sku: "NONE", "price:EUR": "1" }),
      { dryRun: true },
    );
    expect(report).toMatchObject({ changed: 1, refused: 1 });
    expect(report.errors.map(told)).toEqual(["3 sku UNKNOWN_SKU"]);
    await importTest(core, rows({ sku: "CUP", "price:EUR": "3,50" }));
    expect(await storedVariants(db)).toMatchObject([{ sku: "CUP", euro: [350, null], stock: 4 }]);
  });

  it("makes categories unless that is switched off, and refuses what is no column of ours", async () => {
    const file = rows({ product: "cup", sku: "CUP", name: "Cup of clay", category: "Nowhere > Cups" });
    const refused = await importTest(core, file, { options: { createCategories: false } });
    expect(refused.errors.map(told)).toEqual(["2 category UNKNOWN_CATEGORY"]);
    expect(await importTest(core, file)).toMatchObject({ created: 1 });
    await expect(importTest(core, "__proto__,constructor\n1,2\n")).rejects.toMatchObject({
      details: { reason: "UNKNOWN_FORMAT" },
    });
  });

  it("says which columns are no column of ours, and refuses two of one name by where they stand", async () => {
    const file = "SKU,name,prise:EUR,price:EUR\nCUP,Cup of clay,9,3.00\n";
    const report = await importTest(core, file, { dryRun: true });
    expect(report.notices.map(told)).toEqual(["1 prise:EUR UNKNOWN_COLUMN"]);
    const refusal = async (heading: string) =>
      importTest(core, `${heading}\nCUP,Cup of clay,3.00,4.00\n`).catch((error: unknown) => error);
    for (const [heading, value] of [
      ["sku,name,price:EUR,Price:eur ", "price:EUR (C, D)"],
      ["sku,name,x,name:en", "name (B, D)"],
      ["Handle,Title,Variant Price,Variant Price", "Variant Price (C, D)"],
    ] as const)
      expect(await refusal(heading)).toMatchObject({ details: { reason: "COLUMN_REPEATED", value } });
    // What isn't read may stand there twice.
    expect(await importTest(core, `sku,name,x,x\n,,,\nCUP,Cup of clay,1,2\n`)).toMatchObject({ created: 1 });
  });
});
