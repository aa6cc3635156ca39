import type { ProductAttributeInput } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { productView } from "../../catalog/product-view.ts";
import { readContext } from "../../catalog/read-context.fixture.ts";
import { attributeInput, attributeNamed, valueInput } from "../attributes/attribute-input.fixture.ts";
import { saveAttribute } from "../attributes/save-attribute.ts";
import { deleteAttribute, restoreAttribute } from "../attributes/set-attribute-deleted.ts";
import { listAudit } from "../audit/list-audit.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { createProduct } from "./create-product.ts";
import { productDetail } from "./product-detail.ts";
import { editOf, picture, productInput } from "./product-input.fixture.ts";
import { updateProduct } from "./update-product.ts";

const test = await testDb();
const { db } = test;
const ctx = await staffContext(db, "ADMIN");
await saveAttribute(
  ctx,
  attributeInput("colour", {
    type: "COLOUR",
    label: { en: "Colour", fr: "Couleur", ar: "اللون" },
    values: [
      { code: "red", label: { en: "Red", fr: "Rouge", ar: "أحمر" }, hex: "#CC0000" },
      { code: "blue", label: { en: "Blue", fr: "Bleu", ar: "أزرق" }, hex: "#0000CC" },
    ],
  }),
);
await saveAttribute(
  ctx,
  attributeInput("thickness", { type: "NUMBER", unit: "mm", label: { en: "Thickness" } }),
);
await saveAttribute(ctx, attributeInput("outdoor", { type: "BOOLEAN", label: { en: "Outdoors" } }));
await saveAttribute(
  ctx,
  attributeInput("finish", { type: "CHOICE", values: [valueInput("matt"), valueInput("gloss")] }),
);
const listed = await saveAttribute(ctx, attributeInput("note", { label: { en: "Note" } }));

const all: ProductAttributeInput[] = [
  { type: "COLOUR", code: "colour", values: ["red", "blue"] },
  { type: "NUMBER", code: "thickness", number: 12.5 },
  { type: "BOOLEAN", code: "outdoor", flag: false },
  { type: "CHOICE", code: "finish", values: ["gloss"] },
  { type: "TEXT", code: "note", text: { en: "By hand", fr: "À la main" } },
];

describe("a product's attributes", () => {
  it("are stored in the shape of their types and read back as saved, in the staff's order", async () => {
    const made = await createProduct(ctx, productInput({ attributes: all.toReversed() }));
    expect(made.attributes).toEqual(all);
    expect((await productDetail(ctx, made)).attributes).toEqual(all);
  });

  it("stay where an edit doesn't name them, and change with one that does, which the history tells", async () => {
    const made = await createProduct(ctx, productInput({ attributes: all }));
    const { attributes: _, ...untouched } = editOf(made, { featured: true });
    const same = await updateProduct(ctx, untouched);
    expect(same.attributes).toEqual(all);
    const attributes: ProductAttributeInput[] = [
      { type: "COLOUR", code: "colour", values: ["blue"] },
      { type: "NUMBER", code: "thickness", number: 14 },
      { type: "TEXT", code: "note", text: { en: "", fr: "" } },
    ];
    const saved = await updateProduct(ctx, editOf(same, { attributes }));
    expect(saved.attributes).toEqual(attributes.slice(0, 2));
    const [entry] = (await listAudit(ctx, { entityId: made.id, limit: 1 })).items;
    expect(entry?.before).toMatchObject({
      "attributes.thickness": 12.5,
      "attributes.colour": ["red", "blue"],
    });
    expect(entry?.after).toMatchObject({ "attributes.thickness": 14, "attributes.finish": null });
  });

  it.each<[string, ProductAttributeInput[]]>([
    ["one that isn't there", [{ type: "TEXT", code: "nowhere", text: { en: "x" } }]],
    ["another type's value", [{ type: "TEXT", code: "thickness", text: { en: "x" } }]],
    ["a value that isn't one of it", [{ type: "CHOICE", code: "finish", values: ["rough"] }]],
    ["one twice", [...all.slice(1, 2), ...all.slice(1, 2)]],
  ])("are refused: %s", async (_, attributes) => {
    await expect(createProduct(ctx, productInput({ attributes }))).rejects.toMatchObject({
      code: "INVALID_ATTRIBUTE",
    });
  });

  it("of a deleted attribute are out of sight, survive a save, and come back with it", async () => {
    const made = await createProduct(ctx, productInput({ attributes: all }));
    const note = attributeNamed(listed, "note");
    await deleteAttribute(ctx, note);
    const without = await productDetail(ctx, made);
    expect(without.attributes).toEqual(all.slice(0, 4));
    await updateProduct(ctx, editOf(without));
    await restoreAttribute(ctx, note);
    expect((await productDetail(ctx, made)).attributes).toEqual(all);
  });
});

describe("the product's page", () => {
  it("shows them before the product's own rows, in the reader's language", async () => {
    const specs = [{ label: { en: "Made in" }, value: { en: "Fès" } }];
    const made = await createProduct(
      ctx,
      productInput({
        attributes: all,
        specs,
        status: "ACTIVE",
        brand: "Atelier Nour",
        mediaIds: [await picture(db)],
      }),
    );
    const read = readContext(test);
    const slug = made.texts.en.slug;
    const view = await productView(read, { locale: "fr", currency: "MAD", slug });
    const row = (label: string, kind: string, value: string) => ({
      label,
      kind,
      value,
      unit: null,
      colours: [],
    });
    const colours = [
      { label: "Rouge", hex: "#CC0000" },
      { label: "Bleu", hex: "#0000CC" },
    ];
    expect(view.specs).toEqual([
      { ...row("Couleur", "colour", "Rouge, Bleu"), colours },
      { ...row("Thickness", "number", "12.5"), unit: "mm" },
      row("Outdoors", "boolean", "false"),
      row("finish", "text", "gloss"),
      row("Note", "text", "À la main"),
      row("Made in", "text", "Fès"),
    ]);
    expect([view.brand, view.brandSlug]).toEqual(["Atelier Nour", "atelier-nour"]);
    const arabic = await productView(read, { locale: "ar", currency: "MAD", slug });
    expect(arabic.specs[0]?.value).toBe("أحمر، أزرق");
  });
});
