import { CURRENCIES, type Currency, LOCALES } from "@souk/contracts";
import { slugify } from "@souk/core/catalog/slugify";
import type { Dice } from "../seed/dice.ts";
import { DAY } from "../seed/kit.ts";
import type { Texts } from "../data/demo-data.ts";
import type { Rows } from "../seed/rows.ts";
import { LOAD_KEY, type Template } from "./template.ts";

const SERIES: readonly Texts[] = [
  { en: "Atlas", fr: "Atlas", ar: "أطلس" },
  { en: "Medina", fr: "Médina", ar: "مدينة" },
  { en: "Saffron", fr: "Safran", ar: "زعفران" },
  { en: "Dune", fr: "Dune", ar: "كثبان" },
  { en: "Rif", fr: "Rif", ar: "ريف" },
  { en: "Cedar", fr: "Cèdre", ar: "أرز" },
  { en: "Argan", fr: "Argan", ar: "أركان" },
  { en: "Mistral", fr: "Mistral", ar: "شرقي" },
];
const SIZE: Texts = { en: "Size", fr: "Taille", ar: "المقاس" };
const SIZES: readonly (readonly [code: string, label: Texts])[] = [
  ["small", { en: "Small", fr: "Petit", ar: "صغير" }],
  ["medium", { en: "Medium", fr: "Moyen", ar: "متوسط" }],
  ["large", { en: "Large", fr: "Grand", ar: "كبير" }],
];

export type LoadRows = Required<
  Pick<
    Rows,
    | "Product"
    | "ProductTranslation"
    | "ProductOption"
    | "ProductOptionValue"
    | "ProductMedia"
    | "Variant"
    | "VariantOptionValue"
    | "VariantPrice"
    | "StockLevel"
    | "StockMovement"
  >
>;

export interface LoadPlan {
  dice: Dice;
  templates: readonly Template[];
  locationId: string;
  now: Date;
}

export const noLoadRows = (): LoadRows => ({
  Product: [],
  ProductTranslation: [],
  ProductOption: [],
  ProductOptionValue: [],
  ProductMedia: [],
  Variant: [],
  VariantOptionValue: [],
  VariantPrice: [],
  StockLevel: [],
  StockMovement: [],
});

/** The product of that number: a model's name, text, category and pictures, with a series, sizes and prices of its own. */
export function loadProduct(plan: LoadPlan, number: number, rows: LoadRows): void {
  const { dice, now } = plan;
  const template = dice.pick(plan.templates);
  const at = new Date(now.getTime() - dice.int(1, 700) * DAY);
  const id = dice.id(at);
  rows.Product.push({
    id,
    externalKey: `${LOAD_KEY}${number}`,
    categoryId: template.categoryId,
    brandId: template.brandId,
    status: "ACTIVE",
    rank: dice.int(0, 900),
    tags: template.tags,
    publishedAt: at,
    createdAt: at,
    updatedAt: at,
  });
  const series = dice.pick(SERIES);
  for (const locale of LOCALES) {
    const text = template.translations.find((row) => row.locale === locale) ?? template.translations[0];
    const name = `${text?.name ?? ""} ${series[locale]} ${number}`;
    const slug = slugify(name, locale);
    rows.ProductTranslation.push({ productId: id, locale, name, slug, description: text?.description ?? "" });
  }
  for (const [position, { mediaId }] of template.media.entries())
    rows.ProductMedia.push({ productId: id, mediaId, position });
  loadVariants(plan, { id, number, at, template }, rows);
}

interface Made {
  id: string;
  number: number;
  at: Date;
  template: Template;
}

function loadVariants({ dice, locationId }: LoadPlan, made: Made, rows: LoadRows): void {
  const count = dice.weighted([
    [1, 60],
    [2, 25],
    [3, 15],
  ]);
  const sizes = SIZES.slice(0, count);
  const valueIds = count === 1 ? [] : addOption(dice, made, sizes, rows);
  const model = made.template.variants[0];
  const factor = 0.6 + dice.next() * 0.8;
  for (const [position, [code]] of sizes.entries()) {
    const variantId = dice.id(made.at);
    const sku = `LOAD-${made.number}-${code.slice(0, 1).toUpperCase()}`;
    const stamps = { createdAt: made.at, updatedAt: made.at };
    const weightGrams = model?.weightGrams ?? 0;
    rows.Variant.push({ id: variantId, productId: made.id, sku, weightGrams, position, ...stamps });
    const valueId = valueIds[position];
    if (valueId !== undefined) rows.VariantOptionValue.push({ variantId, valueId });
    for (const currency of CURRENCIES) {
      const amount = Math.max(100, Math.round(priceOf(model, currency) * factor * (1 + position * 0.25)));
      rows.VariantPrice.push({ variantId, currency, amount, compareAt: null, updatedAt: made.at });
    }
    const onHand = dice.chance(0.06) ? 0 : dice.int(1, 400);
    rows.StockLevel.push({ variantId, locationId, onHand, updatedAt: made.at });
    if (onHand === 0) continue;
    const moved = { id: dice.id(made.at), variantId, locationId, quantity: onHand };
    rows.StockMovement.push({ ...moved, reason: "INITIAL", createdAt: made.at });
  }
}

function priceOf(model: Template["variants"][number] | undefined, currency: Currency): number {
  const own = model?.prices.find((price) => price.currency === currency);
  return own?.amount ?? model?.prices[0]?.amount ?? 10_000;
}

function addOption(dice: Dice, { id: productId, at }: Made, sizes: typeof SIZES, rows: LoadRows): string[] {
  const optionId = dice.id(at);
  rows.ProductOption.push({ id: optionId, productId, code: "size", position: 0, label: SIZE });
  return sizes.map(([code, label], position) => {
    const id = dice.id(at);
    rows.ProductOptionValue.push({ id, optionId, code, position, label });
    return id;
  });
}
