import type { ProductStatus } from "@souk/contracts";

/** A product as the file tells it, checked and cleaned, before the shop is looked at. */
export interface ImportedProduct {
  handle: string;
  /** Of its first row. */
  line: number;
  title: string;
  /** Sanitised HTML. */
  description: string;
  seoTitle: string;
  seoDescription: string;
  vendor: string | null;
  type: string | null;
  tags: string[];
  status: ProductStatus;
  options: ImportedOption[];
  variants: ImportedVariant[];
  /** In the order of the gallery. */
  images: ImportedImage[];
}

export interface ImportedOption {
  code: string;
  label: string;
  values: { code: string; label: string }[];
}

export interface ImportedVariant {
  line: number;
  /** The file's name of the column with SKUs. */
  skuColumn: string | null;
  sku: string;
  barcode: string | null;
  weightGrams: number;
  /** One value code per option. */
  values: string[];
  /** Minor units of the file's currency. */
  price: number;
  compareAt: number | null;
  stock: number;
  imageUrl: string | null;
}

export interface ImportedImage {
  url: string;
  line: number;
  /** As the file names it. */
  column: string | null;
}

export const shopifyKey = (handle: string): string => `shopify:${handle}`;
