import type { SaveAttributeInput } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { listAudit } from "../audit/list-audit.ts";
import { createProduct } from "../products/create-product.ts";
import { deleteProduct } from "../products/delete-product.ts";
import { productInput } from "../products/product-input.fixture.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { attributeEdit, attributeInput, attributeNamed, valueInput } from "./attribute-input.fixture.ts";
import { attributeUsage } from "./attribute-usage.ts";
import { listAttributes } from "./list-attributes.ts";
import { orderAttributes } from "./order-attributes.ts";
import { saveAttribute } from "./save-attribute.ts";
import { deleteAttribute, restoreAttribute } from "./set-attribute-deleted.ts";

const { db } = await testDb();
const make = factories(db);
const ctx = await staffContext(db, "SUPER_ADMIN");
const nowhere = "0190a000-0000-7000-8000-00000000dead";

const add = async (code: string, over: Partial<SaveAttributeInput> = {}) =>
  attributeNamed(await saveAttribute(ctx, attributeInput(code, over)), code);
const latest = async (entityId: string) => (await listAudit(ctx, { entityId, limit: 1 })).items[0];
const finish = () => add("finish", { type: "CHOICE", values: [valueInput("matt"), valueInput("gloss")] });

describe("saveAttribute", () => {
  it("adds one as the last, for its categories, and logs it", async () => {
    const { id: categoryId } = await make.category();
    const label = { en: "Thickness", fr: "Épaisseur", ar: "السماكة" };
    const first = await add("origin");
    const made = await add("thickness", {
      type: "NUMBER",
      unit: "mm",
      label,
      filterable: true,
      categoryIds: [categoryId],
    });
    expect(made).toMatchObject({ type: "NUMBER", unit: "mm", label, filterable: true, version: 1 });
    expect([made.categoryIds, made.values, made.deleted]).toEqual([[categoryId], [], false]);
    expect(made.position).toBeGreaterThan(first.position);
    expect(await latest(made.id)).toMatchObject({
      action: "attribute.create",
      before: null,
      after: { code: "thickness", "label.fr": "Épaisseur" },
    });
  });

  it("keeps what its type has: no unit on a text, no values on a number, no colour on a choice", async () => {
    const values = [valueInput("red", "#FF0000")];
    const over = { unit: "mm", values };
    expect(await add("t-text", over)).toMatchObject({ unit: null, values: [] });
    expect(await add("t-number", { ...over, type: "NUMBER" })).toMatchObject({ unit: "mm", values: [] });
    expect((await add("t-choice", { ...over, type: "CHOICE" })).values[0]?.hex).toBeNull();
    expect((await add("t-colour", { ...over, type: "COLOUR" })).values[0]?.hex).toBe("#FF0000");
  });

  it("saves an edit with its values' order and labels, and refuses an older version", async () => {
    const made = await finish();
    const values = [valueInput("satin"), { ...valueInput("matt"), label: { en: "Matt", fr: "Mat" } }];
    const edit = attributeEdit(made, { label: { en: "Surface" }, values });
    const saved = attributeNamed(await saveAttribute(ctx, edit), "finish");
    expect(saved.version).toBe(2);
    expect(saved.values.map(({ code, label }) => [code, label])).toEqual([
      ["satin", { en: "satin" }],
      ["matt", { en: "Matt", fr: "Mat" }],
    ]);
    expect(await latest(made.id)).toMatchObject({
      action: "attribute.update",
      before: { "label.en": "finish", "values.matt.label.fr": null, valueOrder: ["matt", "gloss"] },
      after: { "label.en": "Surface", "values.matt.label.fr": "Mat", valueOrder: ["satin", "matt"] },
    });
    await expect(saveAttribute(ctx, edit)).rejects.toMatchObject({
      code: "EDIT_CONFLICT",
      details: { currentVersion: 2 },
    });
    const forced = await saveAttribute(ctx, { ...edit, overwrite: true, label: { en: "Forced" } });
    expect(attributeNamed(forced, "finish")).toMatchObject({ version: 3, label: { en: "Forced" } });
  });

  it("refuses a taken code, a value code twice, an unknown category and attribute", async () => {
    await add("taken");
    await expect(add("taken")).rejects.toMatchObject({
      code: "NAME_TAKEN",
      details: { field: "code", value: "taken" },
    });
    const values = [valueInput("a"), valueInput("a")];
    await expect(add("twice", { type: "CHOICE", values })).rejects.toMatchObject({ code: "NAME_TAKEN" });
    await expect(add("lost", { categoryIds: [nowhere] })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(add("gone", { id: nowhere, version: 1 })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("an attribute that products have", () => {
  it("keeps its type, its code and the values they have; the rest is free", async () => {
    const made = await add("glaze", { type: "CHOICE", values: [valueInput("clear"), valueInput("opaque")] });
    const attributes = [{ type: "CHOICE" as const, code: "glaze", values: ["clear"] }];
    const product = await createProduct(ctx, productInput({ attributes }));
    const save = (over: Partial<SaveAttributeInput>) => saveAttribute(ctx, attributeEdit(made, over));
    const refused = (what: string, value: string) => ({
      code: "ATTRIBUTE_IN_USE",
      details: { what, value, products: 1 },
    });
    await expect(save({ type: "TEXT" })).rejects.toMatchObject(refused("TYPE", "CHOICE"));
    await expect(save({ code: "glazing" })).rejects.toMatchObject(refused("CODE", "glaze"));
    await expect(save({ values: [valueInput("opaque")] })).rejects.toMatchObject(refused("VALUE", "clear"));
    await save({ values: [valueInput("clear")], label: { en: "Glaze" } });
    expect(await attributeUsage(ctx)).toContainEqual({ id: made.id, products: 1 });
    await deleteProduct(ctx, product);
    expect((await attributeUsage(ctx)).map(({ id }) => id)).not.toContain(made.id);
    const again = attributeNamed(await listAttributes(ctx), "glaze");
    const free = await saveAttribute(ctx, attributeEdit(again, { code: "glazing" }));
    expect(attributeNamed(free, "glazing").id).toBe(made.id);
  });

  it("is deleted and restored with what they have of it", async () => {
    const made = await add("weave");
    const attributes = [{ type: "TEXT" as const, code: "weave", text: { en: "Twill" } }];
    const { id } = await createProduct(ctx, productInput({ attributes }));
    const gone = attributeNamed(await deleteAttribute(ctx, made), "weave");
    expect(gone).toMatchObject({ deleted: true, version: 2 });
    expect((await listAttributes(ctx)).at(-1)?.deleted).toBe(true);
    await expect(saveAttribute(ctx, attributeEdit(gone))).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await db.productAttribute.count({ where: { productId: id } })).toBe(1);
    expect(await latest(made.id)).toMatchObject({ action: "attribute.delete", after: { deleted: true } });
    const back = attributeNamed(await restoreAttribute(ctx, made), "weave");
    expect(back).toMatchObject({ deleted: false, version: 3 });
    await expect(deleteAttribute(ctx, { id: nowhere })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("orderAttributes", () => {
  it("puts all in the given order and logs the one that moved", async () => {
    const before = (await listAttributes(ctx)).filter(({ deleted }) => !deleted).map(({ id }) => id);
    const [first = "", ...others] = before;
    const list = await orderAttributes(ctx, { ids: [...others, first] });
    expect(list.filter(({ deleted }) => !deleted).map(({ id }) => id)).toEqual([...others, first]);
    expect(await latest(first)).toMatchObject({ action: "attribute.order" });
    await expect(orderAttributes(ctx, { ids: [nowhere] })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
