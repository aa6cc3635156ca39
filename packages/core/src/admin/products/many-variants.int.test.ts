import { gzipSync } from "node:zlib";
import { factories, testDb } from "@souk/testing";
import { beforeAll, expect, test } from "vitest";
import { productView } from "../../catalog/product-view.ts";
import { readContext } from "../../catalog/read-context.fixture.ts";
import type { StaffContext } from "../../context.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { createProduct } from "./create-product.ts";
import { editOf, picture, productInput, variantInput } from "./product-input.fixture.ts";
import { updateProduct } from "./update-product.ts";

const testing = await testDb();
const { db } = testing;
const make = factories(db);
let ctx: StaffContext;
beforeAll(async () => {
  ctx = await staffContext(db);
  await make.product();
});

const codes = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);
const optionOf = (code: string, values: string[]) => ({
  code,
  label: { en: code },
  values: values.map((value) => ({ code: value, label: { en: value }, hex: null })),
});

test("1,200 variants are saved, read, edited and shown; the page stays small", async () => {
  const [colours, widths, lengths] = [codes("c", 12), codes("w", 10), codes("l", 10)];
  const combinations = colours.flatMap((colour) =>
    widths.flatMap((width) => lengths.map((length) => [colour, width, length])),
  );
  const mediaId = await picture(db);
  const input = productInput({
    status: "ACTIVE",
    mediaIds: [mediaId],
    options: [optionOf("colour", colours), optionOf("width", widths), optionOf("length", lengths)],
    variants: combinations.map((values, at) => variantInput(`MANY-${at + 1}`, { values })),
  });
  const made = await createProduct(ctx, input);
  expect(made.variants.length).toBe(1200);
  expect(made.variants[1199]).toMatchObject({ sku: "MANY-1200", values: ["c12", "w10", "l10"] });
  const dearer = made.variants.map((variant, at) =>
    at === 700 ? { ...variant, prices: { MAD: { amount: 777, compareAt: null } } } : variant,
  );
  const saved = await updateProduct(ctx, editOf(made, { variants: dearer }));
  expect(saved.variants[700]?.prices.MAD?.amount).toBe(777);

  const slug = saved.texts.en.slug;
  const view = await productView(readContext(testing), { locale: "en", currency: "MAD", slug });
  expect(view.variants.length).toBe(1200);
  const bytes = gzipSync(JSON.stringify(view)).length;
  expect(bytes).toBeLessThan(120_000);
});
