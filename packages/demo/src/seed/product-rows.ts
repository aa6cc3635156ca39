import { type HandPriced, LOCALES } from "@souk/contracts";
import type { DemoDictionary, DemoProduct, Department, Texts } from "../data/demo-data.ts";
import type { DemoTaxClass } from "../data/demo-taxes.ts";
import { idOf } from "./category-rows.ts";
import { daysBefore, everyLanguage, type Kit } from "./kit.ts";
import { productPictures } from "./product-pictures.ts";
import type { Rows } from "./rows.ts";
import { variantRows } from "./variant-rows.ts";

/** What an order needs to know of a variant. */
export interface SeededVariant {
  id: string;
  productId: string;
  /** Its category and those above it. */
  categoryIds: string[];
  sku: string;
  name: Texts;
  /** "Emerald / 10 × 10 cm" */
  options: Texts;
  prices: Record<HandPriced, number>;
  weightGrams: number;
  /** What shall be on the shelf after all orders. */
  stock: number;
  mediaHash: string;
  onSaleFrom: Date;
  /** How much rather than others it is bought. */
  appeal: number;
  /** Null: the default one. */
  taxClass: DemoTaxClass | null;
}

export interface Placing {
  kit: Kit;
  dictionary: DemoDictionary;
  categoryIds: ReadonlyMap<string, string>;
  brandIds: ReadonlyMap<string, string>;
}

export type ProductRows = Required<
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
  >
>;

export const noProductRows = (): ProductRows => ({
  Product: [],
  ProductTranslation: [],
  ProductOption: [],
  ProductOptionValue: [],
  ProductMedia: [],
  Variant: [],
  VariantOptionValue: [],
  VariantPrice: [],
});

export function departmentRows(
  placing: Placing,
  { products }: Department,
  rows: ProductRows,
): SeededVariant[] {
  return products.flatMap((product) => productRows(placing, product, rows));
}

function productRows(placing: Placing, product: DemoProduct, rows: ProductRows): SeededVariant[] {
  const { dice, now } = placing.kit;
  const publishedAt = daysBefore(now, product.isNew ? dice.int(1, 25) : dice.int(95, 360));
  const id = dice.id(publishedAt);
  const pictures = productPictures(placing, product);
  const fresh = { createdAt: publishedAt, updatedAt: publishedAt };
  rows.Product.push({
    id,
    externalKey: `demo:${product.key}`,
    categoryId: idOf(placing.categoryIds, product.category),
    brandId: idOf(placing.brandIds, placing.dictionary.brands[product.brand] ?? product.brand),
    status: "ACTIVE",
    featured: product.featured,
    isNew: product.isNew,
    rank: (product.featured ? 2000 : 0) + dice.int(0, 999),
    tags: product.tags,
    specs: product.specs.map(([key, value]) => specRow(placing.dictionary, key, value)),
    publishedAt,
    ...fresh,
  });
  for (const locale of LOCALES) {
    const { name, description } = product.text[locale];
    const slug = placing.kit.productSlug(id, name, locale);
    rows.ProductTranslation.push({ productId: id, locale, name, slug, description: toHtml(description) });
  }
  for (const [position, picture] of pictures.gallery.entries()) {
    rows.ProductMedia.push({ productId: id, mediaId: picture.id, position });
  }
  return variantRows({ placing, product, id, pictures, at: fresh }, rows);
}

function specRow({ specs }: DemoDictionary, key: string, value: string | Texts) {
  const label = specs[key];
  if (label === undefined) throw new Error(`No label for the spec ${key}`);
  return { label, value: typeof value === "string" ? everyLanguage(value) : value };
}

/** The data's descriptions are plain text. */
function toHtml(text: string): string {
  return `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</p>`;
}
