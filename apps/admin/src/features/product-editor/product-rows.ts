import { CURRENCIES, LOCALES } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";
import type { NamedValue } from "../../parts/conflict-dialog.tsx";
import { joined } from "../../lib/texts.ts";
import type { HeldForm } from "./held-form.ts";
import type { OptionForm, ProductForm, VariantForm } from "./product-form.ts";

export interface Naming {
  m: AdminMessages;
  categoryName: (id: string) => string;
  attributeName: (code: string) => string;
  valueName: (attribute: string, code: string) => string;
}

/** Every field by a stable path, with its name and value in words: what a conflict compares. */
export function productRows(form: ProductForm, naming: Naming): Record<string, NamedValue> {
  const rows = new Map<string, NamedValue>();
  const add = (path: string, label: string, value: string) => rows.set(path, { label, value });
  addBasics(form, naming, add);
  addTexts(form, naming.m, add);
  const { editor } = naming.m;
  form.options.forEach((option) =>
    add(`options.${option.code}`, `${editor.option}: ${option.label.en}`, optionText(option)),
  );
  form.specs.forEach((spec, at) =>
    add(`specs.${at}`, `${editor.spec} ${at + 1}`, `${joined(spec.label)}: ${joined(spec.value)}`),
  );
  for (const held of form.attributes)
    add(`attributes.${held.code}`, naming.attributeName(held.code), heldText(held, naming));
  form.variants.forEach((variant) => addVariant(variant, variantName(variant, form.options), naming.m, add));
  add("media", editor.pictures, form.media.map(({ alt, hash }) => alt || hash.slice(0, 6)).join(", "));
  addMerchandising(form, naming.m, add);
  return Object.fromEntries(rows);
}

type Add = (path: string, label: string, value: string) => void;

function heldText({ code, type, text, number, values, flag }: HeldForm, { m, valueName }: Naming): string {
  if (type === "TEXT") return joined(text);
  if (type === "NUMBER") return number;
  if (type === "BOOLEAN") return flag === "true" ? m.common.yes : m.common.no;
  return values.map((value) => valueName(code, value)).join(", ");
}

const optionText = (option: OptionForm): string =>
  `${joined(option.label)} = ${option.values.map((value) => joined(value.label)).join(", ")}`;

function addBasics(form: ProductForm, { m, categoryName }: Naming, add: Add): void {
  const yesNo = (on: boolean) => (on ? m.common.yes : m.common.no);
  add("status", m.editor.status, m.products.statuses[form.status]);
  add("categoryId", m.editor.category, form.categoryId ? categoryName(form.categoryId) : "");
  add("brand", m.editor.brand, form.brand);
  add("taxClass", m.taxes.productClass, form.taxClass);
  add("tags", m.editor.tags, form.tags);
  add("featured", m.editor.featured, yesNo(form.featured));
  add("isNew", m.editor.isNew, yesNo(form.isNew));
}

function addTexts(form: ProductForm, m: AdminMessages, add: Add): void {
  const fields = ["name", "slug", "description", "seoTitle", "seoDescription"] as const;
  for (const locale of LOCALES) {
    for (const field of fields) {
      const label = `${m.editor[field]} (${m.common.languages[locale]})`;
      add(`texts.${locale}.${field}`, label, form.texts[locale][field]);
    }
  }
}

function addMerchandising(form: ProductForm, { merchandising }: AdminMessages, add: Add): void {
  const names = (list: ProductForm["crossSell"]) => list.map(({ id, names: { en } }) => en ?? id).join(", ");
  add("publishedAt", merchandising.publication.from, form.publishedAt);
  add("unpublishAt", merchandising.publication.until, form.unpublishAt);
  add("crossSell", merchandising.relations.crossSell, names(form.crossSell));
  add("upSell", merchandising.relations.upSell, names(form.upSell));
}

/** By the English words of its values, as they are now. */
function variantName({ values, sku }: VariantForm, options: readonly OptionForm[]): string {
  const labels = values.map(
    (code, at) => options[at]?.values.find((value) => value.code === code)?.label.en || code,
  );
  return labels.join(" / ") || sku;
}

function addVariant(variant: VariantForm, name: string, m: AdminMessages, add: Add): void {
  const fields: [string, string, string][] = [
    ["sku", m.editor.sku, variant.sku],
    ...CURRENCIES.flatMap((currency): [string, string, string][] => [
      [currency, `${m.editor.price} ${currency}`, variant.prices[currency].amount],
      [`${currency}old`, `${m.editor.compareAt} ${currency}`, variant.prices[currency].compareAt],
    ]),
    ["barcode", m.editor.barcode, variant.barcode],
    ["weight", m.editor.weight, variant.weightGrams],
    ["low", m.editor.lowStockAt, variant.lowStockAt],
    ["picture", m.editor.picture, variant.mediaId.slice(-6)],
    ["active", m.editor.active, variant.active ? m.common.yes : m.common.no],
    [
      "bundle",
      m.merchandising.bundle.title,
      variant.bundle.map((item) => `${item.quantity} × ${item.name}`).join(", "),
    ],
  ];
  for (const [field, label, value] of fields)
    add(`variant.${variant.key}.${field}`, `${name}: ${label}`, value);
}
