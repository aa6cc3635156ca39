import { type Columns, findColumns, type Row, toRow } from "../../record/row.ts";
import { productWork } from "../../plan/product-work.ts";
import type { ImportFormat } from "../import-format.ts";
import type { ProductReader } from "../product-reader.ts";
import { readShopifyProduct } from "./read-product.ts";

/** What we read from an export, under every name that the system has given it so far. */
const NAMES = {
  handle: ["Handle", "URL handle"],
  title: ["Title"],
  body: ["Body (HTML)", "Description"],
  vendor: ["Vendor"],
  type: ["Type", "Custom Product Type"],
  tags: ["Tags"],
  published: ["Published", "Published on online store"],
  status: ["Status"],
  option1Name: ["Option1 Name"],
  option1Value: ["Option1 Value"],
  option2Name: ["Option2 Name"],
  option2Value: ["Option2 Value"],
  option3Name: ["Option3 Name"],
  option3Value: ["Option3 Value"],
  sku: ["Variant SKU", "SKU"],
  barcode: ["Variant Barcode", "Barcode"],
  grams: ["Variant Grams", "Weight value (grams)"],
  weight: ["Variant Weight"],
  weightUnit: ["Variant Weight Unit", "Weight unit for display"],
  quantity: ["Variant Inventory Qty", "Inventory quantity"],
  policy: ["Variant Inventory Policy", "Continue selling when out of stock"],
  price: ["Variant Price", "Price"],
  compareAt: ["Variant Compare At Price", "Compare-at price"],
  images: ["Image Src", "Product image URL"],
  imagePosition: ["Image Position", "Image position"],
  variantImage: ["Variant Image", "Variant image URL"],
  giftCard: ["Gift Card"],
  seoTitle: ["SEO Title"],
  seoDescription: ["SEO Description"],
} as const;
const NEEDED = ["handle", "title", "price"] as const;

/** Shopify's product export (one row per variant and per further picture, grouped by handle). */
export const shopifyFormat: ImportFormat = {
  name: "shopify",
  needed: "Handle, Title, Variant Price",
  recognise(heading) {
    const columns = findColumns(NAMES, heading);
    if (!NEEDED.every((field) => columns.has(field))) return null;
    return productWork(reader(columns), (row) => toRow(row, columns));
  },
};

function reader(columns: Columns): ProductReader {
  return {
    columns,
    keysOf: (row: Row) => {
      const handle = row.get("handle");
      return handle === "" ? [] : [`handle:${handle}`];
    },
    read: readShopifyProduct,
  };
}
