import { CreateProductInput } from "@souk/contracts";
import { loadAdminMessages } from "@souk/i18n/admin";
import { expect, test } from "vitest";
import type { ProductDetail } from "../../lib/api-types.ts";
import { changedPaths } from "../../lib/diff.ts";
import { emptyForm, isProductForm, toForm } from "./product-form.ts";
import { checkProductForm, missingToPublish } from "./product-problems.ts";
import { productRows } from "./product-rows.ts";
import { splitTags, toProductInput } from "./to-product-input.ts";

const m = await loadAdminMessages.en();
const id = "01935a10-0000-7000-8000-000000000001";

const stored = {
  status: "ACTIVE",
  categoryId: id,
  brand: "Fassi",
  taxClass: "reduced",
  featured: true,
  isNew: false,
  tags: ["brass", "lamp"],
  specs: [{ label: { en: "Material" }, value: { en: "Brass", fr: "Laiton" } }],
  texts: {
    en: { name: "Brass lamp", slug: "brass-lamp", description: "<p>A lamp.</p>", seoTitle: "Lamp" },
    ar: { name: "فانوس نحاس", slug: "فانوس", description: "" },
  },
  options: [{ code: "size", label: { en: "Size" }, values: [{ code: "s", label: { en: "S" }, hex: null }] }],
  variants: [
    {
      id,
      sku: "LAMP-S",
      barcode: null,
      weightGrams: 900,
      lowStockAt: 5,
      values: ["s"],
      prices: { MAD: { amount: 12_050, compareAt: 15_000 } },
      mediaId: null,
      active: true,
    },
  ],
} as const;
const detail: ProductDetail = {
  ...stored,
  tags: [...stored.tags],
  specs: [...stored.specs],
  attributes: [],
  options: stored.options.map((option) => ({ ...option, values: [...option.values] })),
  variants: stored.variants.map((variant) => ({ ...variant, values: [...variant.values], bundle: [] })),
  components: [],
  publishedAt: "2026-01-01T00:00:00.000Z",
  unpublishAt: null,
  crossSell: [],
  upSell: [],
  id,
  version: 3,
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
  deleted: false,
  rating: { average: 0, count: 0 },
  media: [{ id, hash: "h", width: 10, height: 10, widths: [10], alt: "" }],
  stock: [],
};

test("a stored product goes through the form and comes out as it was", () => {
  expect(toProductInput(toForm(detail))).toEqual({
    ...stored,
    attributes: [],
    variants: stored.variants.map((variant) => ({ ...variant, bundle: [] })),
    mediaIds: [id],
    publishedAt: detail.publishedAt,
    unpublishAt: null,
    crossSell: [],
    upSell: [],
  });
  expect(CreateProductInput.safeParse(toProductInput(toForm(detail))).success).toBe(true);
});

test("prices are typed in major units with comma or dot; nonsense is pointed at in its field", () => {
  const form = toForm(detail);
  const [variant] = form.variants;
  if (!variant) throw new Error("the fixture has a variant");
  variant.prices.MAD.amount = "99,90";
  const checked = checkProductForm(form, m);
  expect(checked.ok && checked.input.variants[0]?.prices.MAD?.amount).toBe(9990);
  variant.prices.EUR.amount = "cheap";
  variant.weightGrams = "heavy";
  const wrong = checkProductForm(form, m);
  expect(wrong.ok ? [] : wrong.problems).toEqual([
    { path: "variants.0.weightGrams", message: m.editor.invalid.weightGrams },
    { path: "variants.0.prices.EUR.amount", message: m.editor.invalid.amount },
  ]);
});

test("a discount that isn't one, a doubled SKU and a nameless value are refused", () => {
  const form = toForm(detail);
  const [variant] = form.variants;
  const [value] = form.options[0]?.values ?? [];
  if (!variant || !value) throw new Error("the fixture has a variant and a value");
  variant.prices.MAD.compareAt = "100";
  const discount = checkProductForm(form, m);
  expect(discount.ok ? [] : discount.problems.map(({ path }) => path)).toEqual([
    "variants.0.prices.MAD.compareAt",
  ]);
  form.variants.push({ ...variant, key: "other", id: "" });
  value.label.en = " ";
  const both = checkProductForm(form, m);
  expect(both.ok ? [] : both.problems.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["options.0.values.0.label.en", "variants.1.sku"]),
  );
});

test("what is still missing to publish", () => {
  expect(missingToPublish(emptyForm())).toEqual(["name", "description", "price", "image"]);
  const form = toForm(detail);
  form.texts.en.description = "<p>Long enough to tell.</p>";
  expect(missingToPublish(form)).toEqual([]);
  form.variants.forEach((variant) => (variant.active = false));
  expect(missingToPublish(form)).toEqual(["price"]);
});

test("a conflict names the fields that differ, in words", () => {
  const theirs = toForm({
    ...detail,
    status: "DRAFT",
    attributes: [
      { type: "NUMBER", code: "thickness", number: 12.5 },
      { type: "COLOUR", code: "colour", values: ["red", "blue"] },
      { type: "BOOLEAN", code: "outdoor", flag: true },
    ],
    texts: { ...detail.texts, fr: { name: "Lampe", slug: "lampe", description: "" } },
  });
  const naming = {
    m,
    categoryName: () => "Lamps",
    attributeName: (code: string) => `Attribute ${code}`,
    valueName: (_: string, code: string) => code.toUpperCase(),
  };
  const rows = changedPaths(productRows(toForm(detail), naming), productRows(theirs, naming));
  expect(rows.map(({ after }) => after)).toEqual([
    { label: "Status", value: "Draft" },
    { label: "Name (French)", value: "Lampe" },
    { label: "Address in the shop (French)", value: "lampe" },
    { label: "Attribute thickness", value: "12.5" },
    { label: "Attribute colour", value: "RED, BLUE" },
    { label: "Attribute outdoor", value: "Yes" },
  ]);
});

test("tags by either comma, each once", () => {
  expect(splitTags("a, b،a ,, c")).toEqual(["a", "b", "c"]);
});

test("a draft of another shape isn't taken for a form", () => {
  expect(isProductForm(structuredClone(emptyForm()))).toBe(true);
  expect(isProductForm({ ...emptyForm(), variants: "none" })).toBe(false);
  expect(isProductForm(null)).toBe(false);
});
