import { testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { listProducts } from "../../catalog/list-products.ts";
import { readContext } from "../../catalog/read-context.fixture.ts";
import { createProduct } from "../products/create-product.ts";
import { picture, productInput } from "../products/product-input.fixture.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { attributeEdit, attributeInput, attributeNamed, valueInput } from "./attribute-input.fixture.ts";
import { saveAttribute } from "./save-attribute.ts";
import { deleteAttribute, restoreAttribute } from "./set-attribute-deleted.ts";

const test = await testDb();
const { db } = test;
const ctx = await staffContext(db, "SUPER_ADMIN");

it("lists can be narrowed by an attribute while it is a filter and isn't deleted", async () => {
  const values = [valueInput("matt"), valueInput("gloss")];
  const made = attributeNamed(
    await saveAttribute(ctx, attributeInput("finish", { type: "CHOICE", values })),
    "finish",
  );
  const attributes = [{ type: "CHOICE" as const, code: "finish", values: ["matt"] }];
  const mediaIds = [await picture(db)];
  const { id } = await createProduct(ctx, productInput({ status: "ACTIVE", attributes, mediaIds }));
  const found = async (value: string) => {
    const narrowed = { attributes: [{ code: "finish", values: [value] }] };
    const input = { locale: "en", currency: "MAD", sort: "featured", limit: 24 } as const;
    return (await listProducts(readContext(test), { ...input, ...narrowed })).items.map((item) => item.id);
  };
  expect(await found("matt")).toEqual([]);
  await saveAttribute(ctx, attributeEdit(made, { filterable: true }));
  expect([await found("matt"), await found("gloss")]).toEqual([[id], []]);
  await deleteAttribute(ctx, made);
  expect(await found("matt")).toEqual([]);
  await restoreAttribute(ctx, made);
  expect(await found("matt")).toEqual([id]);
});
