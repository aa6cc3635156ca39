import type { CreateProductInput } from "@souk/contracts";
import { v7 as newId } from "uuid";
import { type BulkTables, bulkInsert } from "../bulk-insert.ts";
import type { Tx } from "../../context.ts";

/** The tables in an order in which no row points at one that isn't there yet. */
const TABLES = [
  "Product",
  "ProductTranslation",
  "ProductOption",
  "ProductOptionValue",
  "Variant",
  "VariantOptionValue",
  "VariantPrice",
  "ProductMedia",
  "StockLevel",
  "StockMovement",
] as const satisfies (keyof BulkTables)[];
export type NewRows = { [T in (typeof TABLES)[number]]: BulkTables[T][] };

export const noNewRows = (): NewRows => ({
  Product: [],
  ProductTranslation: [],
  ProductOption: [],
  ProductOptionValue: [],
  Variant: [],
  VariantOptionValue: [],
  VariantPrice: [],
  ProductMedia: [],
  StockLevel: [],
  StockMovement: [],
});

/** Writes them with a statement a table, however many products they are. */
export async function insertNewRows(tx: Tx, rows: NewRows): Promise<void> {
  for (const table of TABLES) await bulkInsert(tx, table, rows[table]);
}

export interface NewProduct {
  id: string;
  externalKey: string;
  brandId: string | null;
  fields: CreateProductInput;
  /** Units of each variant, in the order of the variants. */
  stock: readonly number[];
  locationId: string;
  now: Date;
}

/** Adds the rows of a product that the shop doesn't have: what writeParts would write, one by one. */
export function addNewProduct(product: NewProduct, rows: NewRows): void {
  const { id, externalKey, brandId, fields, now } = product;
  const { categoryId, status, featured, isNew, tags, specs, texts, mediaIds } = fields;
  const own = { categoryId, brandId, status, featured, isNew, tags, specs };
  rows.Product.push({ id, externalKey, ...own, publishedAt: now, createdAt: now, updatedAt: now });
  const { name, slug = id, description, seoTitle = null, seoDescription = null } = { ...texts.en };
  rows.ProductTranslation.push({
    productId: id,
    locale: "en",
    name,
    slug,
    description,
    seoTitle,
    seoDescription,
  });
  for (const [position, mediaId] of mediaIds.entries())
    rows.ProductMedia.push({ productId: id, mediaId, position });
  const valueIds = addOptions(product, rows);
  for (const position of fields.variants.keys()) addVariant(product, position, valueIds, rows);
}

type ValueIds = Map<string, string>[];

function addOptions({ id: productId, fields }: NewProduct, rows: NewRows): ValueIds {
  return fields.options.map(({ code, label, values }, position) => {
    const optionId = newId();
    rows.ProductOption.push({ id: optionId, productId, code, position, label });
    const ids = new Map(values.map((value) => [value.code, newId()]));
    for (const [index, value] of values.entries()) {
      const place = { id: ids.get(value.code) ?? newId(), optionId, position: index };
      rows.ProductOptionValue.push({ ...place, code: value.code, label: value.label, hex: value.hex });
    }
    return ids;
  });
}

function addVariant(product: NewProduct, position: number, valueIds: ValueIds, rows: NewRows): void {
  const { id: productId, fields, stock, locationId, now } = product;
  const variant = fields.variants[position];
  if (variant === undefined) return;
  const { sku, barcode, weightGrams, lowStockAt, mediaId, active, values, prices } = variant;
  const id = newId();
  const own = { sku, barcode, weightGrams, lowStockAt, mediaId, active };
  rows.Variant.push({ id, productId, position, ...own, createdAt: now, updatedAt: now });
  for (const [index, code] of values.entries()) {
    const valueId = valueIds[index]?.get(code);
    if (valueId !== undefined) rows.VariantOptionValue.push({ variantId: id, valueId });
  }
  for (const currency of ["MAD", "EUR"] as const) {
    const price = prices[currency];
    if (price) rows.VariantPrice.push({ variantId: id, currency, ...price, updatedAt: now });
  }
  const quantity = stock[position] ?? 0;
  rows.StockLevel.push({ variantId: id, locationId, onHand: quantity, updatedAt: now });
  if (quantity === 0) return;
  const moved = { id: newId(), variantId: id, locationId, quantity, note: "Shopify", createdAt: now };
  rows.StockMovement.push({ ...moved, reason: "IMPORT" });
}
