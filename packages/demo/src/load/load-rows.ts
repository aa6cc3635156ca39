import { HAND_PRICED, type HandPriced, LOCALES } from "@souk/contracts";
import { slugify } from "@souk/core/catalog/slugify";
import type { Dice } from "../seed/dice.ts";
import { DAY } from "../seed/kit.ts";
import type { Texts } from "../data/demo-data.ts";
import type { Rows } from "../seed/rows.ts";
import { LOAD_KEY, type Template } from "./template.ts";

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
    | "ProductAttribute"
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
  /** By Zipf's law: few models have many products, many have few. */
  template: (dice: Dice) => Template;
  series: (dice: Dice) => Texts;
  locationId: string;
  now: Date;
}

export const noLoadRows = (): LoadRows => ({
  Product: [],
  ProductAttribute: [],
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
  const template = plan.template(dice);
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
  const series = plan.series(dice);
  for (const locale of LOCALES) {
    const text = template.translations.find((row) => row.locale === locale) ?? template.translations[0];
    const name = `${text?.name ?? ""} ${series[locale]} ${number}`;
    const slug = slugify(name, locale);
    rows.ProductTranslation.push({ productId: id, locale, name, slug, description: text?.description ?? "" });
  }
  for (const [position, { mediaId }] of template.media.entries())
    rows.ProductMedia.push({ productId: id, mediaId, position });
  loadAttributes(dice, id, template, rows);
  loadVariants(plan, { id, number, at, template }, rows);
}

/** Of a choice another value than the model's, each once; a number near its own. */
function loadAttributes(dice: Dice, productId: string, { attributes }: Template, rows: LoadRows): void {
  const taken = new Set<string>();
  for (const { attributeId, valueId, number, flag, attribute } of attributes) {
    const value = valueId === null ? null : dice.chance(0.5) ? dice.pick(attribute.values).id : valueId;
    const once = `${attributeId} ${value}`;
    if (taken.has(once) || (value === null && number === null && flag === null)) continue;
    taken.add(once);
    rows.ProductAttribute.push({
      id: dice.id(new Date(0)),
      productId,
      attributeId,
      valueId: value,
      number: number === null ? null : number * dice.pick([0.5, 1, 1, 2]),
      flag: flag === null ? null : dice.chance(0.5),
      text: null,
    });
  }
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
    for (const currency of HAND_PRICED) {
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

function priceOf(model: Template["variants"][number] | undefined, currency: HandPriced): number {
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
