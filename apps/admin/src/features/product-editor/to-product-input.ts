import { CURRENCIES, type Currency } from "@souk/contracts";
import { parseMoney } from "../../lib/money-text.ts";
import { localized } from "../../lib/texts.ts";
import { toHeld } from "./held-form.ts";
import type { PriceForm } from "./price-form.ts";
import type { ProductForm, TextForm, VariantForm } from "./product-form.ts";

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** Not a number where the text is none: the schema then points at the field. */
const whole = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN);
const money = (text: string, currency: Currency): number => parseMoney(text, currency) ?? Number.NaN;

function price({ amount, compareAt }: PriceForm, currency: Currency) {
  return {
    amount: money(amount, currency),
    compareAt: compareAt.trim() === "" ? null : money(compareAt, currency),
  };
}

const isPriced = (form: PriceForm): boolean => `${form.amount}${form.compareAt}`.trim() !== "";

function prices(forms: VariantForm["prices"]) {
  const priced: Partial<Record<Currency, ReturnType<typeof price>>> = {};
  for (const currency of CURRENCIES)
    if (isPriced(forms[currency])) priced[currency] = price(forms[currency], currency);
  return priced;
}

function textInput(form: TextForm) {
  return {
    name: form.name,
    description: form.description,
    ...(form.slug.trim() ? { slug: form.slug.trim() } : {}),
    ...(form.seoTitle.trim() ? { seoTitle: form.seoTitle } : {}),
    ...(form.seoDescription.trim() ? { seoDescription: form.seoDescription } : {}),
  };
}

const isTyped = (form: TextForm): boolean => Object.values(form).some((value: string) => value.trim() !== "");

/** Words between commas, each once. */
export function splitTags(tags: string): string[] {
  const words = tags.split(/[,،]/).map((tag) => tag.trim());
  return [...new Set(words.filter((tag) => tag !== ""))];
}

function variantInput(variant: VariantForm) {
  return {
    ...(variant.id ? { id: variant.id } : {}),
    sku: variant.sku,
    barcode: orNull(variant.barcode),
    weightGrams: whole(variant.weightGrams),
    lowStockAt: whole(variant.lowStockAt),
    values: variant.values,
    prices: prices(variant.prices),
    mediaId: orNull(variant.mediaId),
    active: variant.active,
    bundle: variant.bundle.map(({ variantId, quantity }) => ({ variantId, quantity: whole(quantity) })),
  };
}

/** The form as the contract's input; what can't be read as a number is NaN, which the schema refuses in its place. */
export function toProductInput(form: ProductForm) {
  return {
    status: form.status,
    categoryId: orNull(form.categoryId),
    brand: orNull(form.brand),
    taxClass: orNull(form.taxClass),
    featured: form.featured,
    isNew: form.isNew,
    tags: splitTags(form.tags),
    attributes: form.attributes.map(toHeld),
    specs: form.specs.map((spec) => ({ label: localized(spec.label), value: localized(spec.value) })),
    texts: {
      en: textInput(form.texts.en),
      ...(isTyped(form.texts.fr) ? { fr: textInput(form.texts.fr) } : {}),
      ...(isTyped(form.texts.ar) ? { ar: textInput(form.texts.ar) } : {}),
    },
    options: form.options.map((option) => ({
      code: option.code,
      label: localized(option.label),
      values: option.values.map((value) => ({
        code: value.code,
        label: localized(value.label),
        hex: orNull(value.hex),
      })),
    })),
    variants: form.variants.map((variant) => variantInput(variant)),
    mediaIds: form.media.map(({ id }) => id),
    ...(form.publishedAt === "" ? {} : { publishedAt: form.publishedAt }),
    unpublishAt: orNull(form.unpublishAt),
    crossSell: form.crossSell.map(({ id }) => id),
    upSell: form.upSell.map(({ id }) => id),
  };
}
