import { LOCALES } from "@souk/contracts";
import type { DemoDictionary, DemoProduct, DemoVariant, Texts } from "../data/demo-data.ts";
import { taxClassOf } from "../data/demo-taxes.ts";
import { everyLanguage } from "./kit.ts";
import type { ProductPictures } from "./product-pictures.ts";
import type { Placing, ProductRows, SeededVariant } from "./product-rows.ts";

interface OfProduct {
  placing: Placing;
  product: DemoProduct;
  id: string;
  pictures: ProductPictures;
  at: { createdAt: Date; updatedAt: Date };
}

/** By option: its values' ids by their codes. */
type ValueIds = Map<string, Map<string, string>>;

export function variantRows(owner: OfProduct, rows: ProductRows): SeededVariant[] {
  const { placing, product } = owner;
  const valueIds = optionRows(owner, rows);
  // A few things of a shop make most of its sales.
  const appeal = placing.kit.dice.next() ** 3 * 10 + (product.featured ? 4 : 0.3);
  return product.variants.map((variant, position) => {
    const id = placing.kit.dice.id(owner.at.createdAt);
    const picture = owner.pictures.of(variant);
    rows.Variant.push(variantRow(owner, variant, { id, position, mediaId: picture.id }));
    for (const [index, option] of product.options.entries()) {
      const valueId = valueIds.get(option)?.get(variant.values[index] ?? "");
      if (valueId !== undefined) rows.VariantOptionValue.push({ variantId: id, valueId });
    }
    rows.VariantPrice.push(...priceRows(id, variant, owner.at.updatedAt));
    return {
      id,
      productId: owner.id,
      categoryIds: lineOf(placing.categoryIds, product.category),
      sku: variant.sku,
      name: { en: product.text.en.name, fr: product.text.fr.name, ar: product.text.ar.name },
      options: optionsText(placing.dictionary, product, variant),
      prices: { MAD: variant.mad, EUR: variant.eur },
      weightGrams: variant.weightG,
      stock: variant.stock,
      mediaHash: picture.hash,
      onSaleFrom: owner.at.createdAt,
      appeal,
      taxClass: taxClassOf(product.category),
    };
  });
}

/** A category's key begins with the key of the one above it. */
function lineOf(ids: Placing["categoryIds"], key: string): string[] {
  return [...ids].flatMap(([one, id]) => (one === key || key.startsWith(`${one}-`) ? [id] : []));
}

function variantRow(
  { id: productId, at }: OfProduct,
  { sku, barcode, weightG, stock }: DemoVariant,
  placed: { id: string; position: number; mediaId: string },
): ProductRows["Variant"][number] {
  const lowStockAt = stock > 100 ? 20 : 5;
  return { ...placed, productId, sku, barcode: barcode ?? null, weightGrams: weightG, lowStockAt, ...at };
}

function priceRows(variantId: string, variant: DemoVariant, updatedAt: Date): ProductRows["VariantPrice"] {
  const { mad, eur, compareAtMad = null, compareAtEur = null } = variant;
  return [
    { variantId, currency: "MAD", amount: mad, compareAt: compareAtMad, updatedAt },
    { variantId, currency: "EUR", amount: eur, compareAt: compareAtEur, updatedAt },
  ];
}

/** The options with the values that variants have, in the order in which they first come. */
function optionRows({ placing, product, id: productId, at }: OfProduct, rows: ProductRows): ValueIds {
  const valueIds: ValueIds = new Map();
  for (const [position, code] of product.options.entries()) {
    const option = placing.dictionary.options[code];
    if (option === undefined) throw new Error(`${product.key}: no option ${code}`);
    const optionId = placing.kit.dice.id(at.createdAt);
    rows.ProductOption.push({ id: optionId, productId, code, position, label: option.label });
    const codes = [...new Set(product.variants.map((variant) => variant.values[position] ?? ""))];
    const ids = codes.map((valueCode, index) => {
      const value = option.values[valueCode];
      if (value === undefined) throw new Error(`${product.key}: no ${code} ${valueCode}`);
      const id = placing.kit.dice.id(at.createdAt);
      const { label, hex = null } = value;
      rows.ProductOptionValue.push({ id, optionId, code: valueCode, position: index, label, hex });
      return [valueCode, id] as const;
    });
    valueIds.set(code, new Map(ids));
  }
  return valueIds;
}

function optionsText(dictionary: DemoDictionary, product: DemoProduct, variant: DemoVariant): Texts {
  const text = everyLanguage("");
  for (const locale of LOCALES) {
    text[locale] = product.options
      .map((code, index) => dictionary.options[code]?.values[variant.values[index] ?? ""]?.label[locale])
      .join(" / ");
  }
  return text;
}
