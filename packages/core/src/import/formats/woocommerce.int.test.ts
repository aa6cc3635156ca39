import { describe, expect, it } from "vitest";
import { importTest, told } from "../import-file.fixture.ts";
import { formatShop } from "./format-shop.fixture.ts";
import { storedVariants } from "./stored-variants.fixture.ts";

const { db, core, rows } = await formatShop();

describe("WooCommerce's export", () => {
  const plain = {
    ID: "",
    Type: "simple",
    SKU: "",
    Name: "",
    Published: "1",
    "In stock?": "1",
    Stock: "5",
    "Weight (kg)": "",
    "Sale price": "",
    "Regular price": "",
    Categories: "",
    Tags: "",
    Images: "",
    Parent: "",
    "External URL": "",
    Description: "Made by hand in Fes.",
    "Attribute 1 name": "",
    "Attribute 1 value(s)": "",
    "Attribute 2 name": "",
    "Attribute 2 value(s)": "",
    "Meta: __proto__": "",
  };
  const row = (over: Record<string, string>) => ({ ...plain, ...over });

  it("finds parents by SKU and by id, wherever its variations stand", async () => {
    const size = { "Attribute 1 name": "Size", "Attribute 2 name": "Colour" };
    const variation = { Type: "variation", "Regular price": "25", ...size, "Attribute 1 value(s)": "M" };
    const report = await importTest(
      core,
      rows(
        row({ ...variation, ID: "3", SKU: "TEE-M-R", Parent: "id:1", "Attribute 2 value(s)": "Red" }),
        row({
          ID: "9",
          SKU: "MUG",
          Name: "Mug of clay",
          "Regular price": "12",
          "Sale price": "9.50",
          "Weight (kg)": "0.4",
          Categories: "Kitchen > Mugs, Sale",
          "Attribute 1 name": "Material",
          "Attribute 1 value(s)": "Clay, Glaze",
        }),
        row({
          ID: "1",
          Type: "variable",
          SKU: "TEE",
          Name: "Tee shirt",
          Stock: "",
          ...size,
          "Attribute 1 value(s)": "M, L",
          "Attribute 2 value(s)": "Red, Blue",
          Categories: String.raw`Clothing\, all > Shirts`,
        }),
        row({
          ...variation,
          ID: "4",
          SKU: "TEE-B",
          Parent: "TEE",
          "Attribute 1 value(s)": "",
          "Attribute 2 value(s)": "Blue",
        }),
        row({ ID: "5", Type: "grouped", SKU: "SET", Name: "A set of both" }),
        row({
          ID: "6",
          Type: "external",
          SKU: "EXT",
          Name: "Elsewhere",
          "External URL": "https://example.com",
        }),
      ),
    );
    expect(report).toMatchObject({ format: "woocommerce", created: 2, errors: [] });
    expect(report.notices.map(told)).toEqual(
      expect.arrayContaining([
        "3 Categories CATEGORIES_LEFT_OUT",
        "5 - ANY_VALUE",
        "6 Type GROUPED_LEFT_OUT",
        "7 External URL EXTERNAL_LEFT_OUT",
      ]),
    );
    const all = new Map((await storedVariants(db)).map((one) => [one.sku, one]));
    expect(all.get("MUG")).toMatchObject({ euro: [950, 1200], stock: 5 });
    expect(all.get("TEE-M-R")).toMatchObject({ values: ["m", "red"], stock: 5 });
    expect([all.get("TEE-B-m")?.stock, all.get("TEE-B-l")?.stock]).toEqual([3, 2]);
    const mug = await db.product.findUniqueOrThrow({ where: { externalKey: "woocommerce:sku:MUG" } });
    expect(mug.specs).toEqual([{ label: { en: "Material" }, value: { en: "Clay, Glaze" } }]);
  });

  it("sells what nobody counts there, though none is here, until staff decide otherwise", async () => {
    const uncounted = row({
      ID: "8",
      SKU: "SOAP",
      Name: "Olive oil soap",
      Stock: "",
      "Weight (kg)": ".5",
      "Regular price": "6",
    });
    const report = await importTest(
      core,
      rows(uncounted, row({ ...uncounted, ID: "9", SKU: "OUT", "In stock?": "0" })),
    );
    expect(report.errors).toEqual([]);
    expect(report.notices.map(told)).toContain("2 Stock STOCK_UNTOLD");
    const find = (sku: string) =>
      db.variant.findUniqueOrThrow({
        where: { sku },
        select: {
          weightGrams: true,
          backorder: true,
          levels: { select: { backorderLimit: true } },
          product: { select: { listings: { select: { available: true } } } },
        },
      });
    expect(await find("SOAP")).toMatchObject({
      weightGrams: 500,
      backorder: "ALLOW",
      levels: [{ backorderLimit: 1000 }],
      product: { listings: [{ available: true }, { available: true }] },
    });
    expect(await find("OUT")).toMatchObject({ backorder: "DENY", levels: [{ backorderLimit: 0 }] });
    await db.variant.update({ where: { sku: "SOAP" }, data: { backorder: "DENY", backorderLimit: 0 } });
    expect(await importTest(core, rows(uncounted))).toMatchObject({ changed: 0 });
    expect(await find("SOAP")).toMatchObject({ backorder: "DENY" });
  });

  it("says which attribute's values are more than a specification holds", async () => {
    const values = Array.from({ length: 60 }, (_, at) => `Kind of clay ${at}`).join(", ");
    const clay = { "Attribute 1 name": "Clay", "Attribute 1 value(s)": values };
    const report = await importTest(
      core,
      rows(row({ ID: "8", SKU: "POT", Name: "Pot of clay", "Regular price": "6", ...clay })),
    );
    expect(report.notices.map(told)).toContain("2 Attribute 1 value(s) CUT");
    const { specs } = await db.product.findUniqueOrThrow({ where: { externalKey: "woocommerce:sku:POT" } });
    expect(specs).toEqual([{ label: { en: "Clay" }, value: { en: values.slice(0, 500) } }]);
  });

  it("says from which attribute on they are more than a product has", async () => {
    const cells = Array.from({ length: 62 }, (_, at) => [
      [`Attribute ${at + 1} name`, `Property ${at + 1}`],
      [`Attribute ${at + 1} value(s)`, "Yes"],
    ]);
    const many = Object.fromEntries(cells.flat());
    const report = await importTest(
      core,
      rows(row({ ID: "9", SKU: "TOOL", Name: "Tool of all trades", "Regular price": "6", ...many })),
    );
    expect(report.notices.map(told)).toContain("2 Attribute 61 value(s) SPECS_LEFT_OUT");
    const { specs } = await db.product.findUniqueOrThrow({ where: { externalKey: "woocommerce:sku:TOOL" } });
    expect(specs).toHaveLength(60);
  });

  it("says of a second product with the SKU or the id of another that it is one", async () => {
    const soap = row({ ID: "8", SKU: "SOAP", Name: "Olive oil soap", "Regular price": "6" });
    const file = rows(soap, { ...soap, ID: "9", Name: "Rose soap" }, { ...soap, SKU: "", Name: "No SKU" });
    const report = await importTest(core, file, { dryRun: true });
    expect(report.errors.map(told)).toEqual(["3 SKU SKU_REPEATED", "4 SKU SKU_REPEATED"]);
    expect(report).toMatchObject({ created: 0, refused: 1 });
  });

  it("says which variation has no parent, and refuses a language it doesn't know", async () => {
    const orphan = row({ ID: "3", Type: "variation", SKU: "X", Parent: "id:77", "Regular price": "1" });
    expect((await importTest(core, rows(orphan))).errors.map(told)).toEqual(["2 Parent NO_PARENT"]);
    const dutch = "ID,Soort,SKU,Naam,Gewicht (kg),Lengte (cm),Breedte (cm)\n1,x,y,z,1,2,3\n";
    await expect(importTest(core, dutch)).rejects.toMatchObject({ details: { reason: "OTHER_LANGUAGE" } });
  });
});
