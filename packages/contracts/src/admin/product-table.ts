import { z } from "zod";
import { Amount, Currency } from "../money.ts";
import { Cursor, Id, Limit, Locale, Picture, text } from "../primitives.ts";
import { AttributeCode } from "./attributes.ts";
import { ProductStatus } from "./products.ts";

export const STOCK_FILTERS = ["low", "out"] as const;
/** What a product can be without. */
export const PRODUCT_LACKS = ["picture", "fr", "ar"] as const;

/** What the staff's product table is narrowed by; a bulk edit of all that match sends the same. */
export const ProductFilter = z.object({
  /** Beginnings of words of the names, and of SKUs and barcodes. */
  query: text(0, 200).optional(),
  status: ProductStatus.optional(),
  /** And all below it. */
  categoryId: Id.optional(),
  brandId: Id.optional(),
  tag: text(1, 60).optional(),
  stock: z.enum(STOCK_FILTERS).optional(),
  /** The lowest price in the default currency, minor units, both ends included. */
  minPrice: Amount.optional(),
  maxPrice: Amount.optional(),
  /** A CHOICE or COLOUR has the value of this code, a BOOLEAN is "true" or "false"; without a value: has it at all. */
  attribute: z.object({ code: AttributeCode, value: text(1, 60).optional() }).optional(),
  lacks: z.enum(PRODUCT_LACKS).optional(),
  /** On sale from a day to come. */
  scheduled: z.boolean().optional(),
  deleted: z.boolean().optional(),
});
export type ProductFilter = z.infer<typeof ProductFilter>;

export const PRODUCT_ADMIN_SORTS = ["updated", "created", "name", "price", "stock"] as const;
export const ProductTableInput = ProductFilter.extend({
  locale: Locale,
  sort: z.enum(PRODUCT_ADMIN_SORTS).default("updated"),
  direction: z.enum(["asc", "desc"]).default("desc"),
  /** Of the page after or the page before. */
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type ProductTableInput = z.infer<typeof ProductTableInput>;
export const ProductRow = z.object({
  id: Id,
  name: z.string(),
  status: ProductStatus,
  category: z.string().nullable(),
  brand: z.string().nullable(),
  tags: z.array(z.string()),
  /** Of the first variant. */
  sku: z.string().nullable(),
  picture: Picture.nullable(),
  variantCount: z.int(),
  available: z.int(),
  minPrice: Amount.nullable(),
  maxPrice: Amount.nullable(),
  currency: Currency,
  createdAt: z.string(),
  updatedAt: z.string(),
  deleted: z.boolean(),
});
export type ProductRow = z.infer<typeof ProductRow>;
export const ProductTable = z.object({
  items: z.array(ProductRow),
  total: z.int(),
  nextCursor: z.string().nullable(),
  prevCursor: z.string().nullable(),
});
