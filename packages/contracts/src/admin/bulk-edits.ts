import { z } from "zod";
import { Currency, Price } from "../money.ts";
import { Cursor, Id, Limit, Locale, text } from "../primitives.ts";
import { AttributeCode, ProductAttributeInput } from "./attributes.ts";
import { ProductFilter, ProductTableInput } from "./product-table.ts";
import { ProductStatus, STAFF_STOCK_REASONS } from "./products.ts";

/** A bulk edit changes no more products than this; narrower filters make several of it. */
export const MAX_BULK_PRODUCTS = 100_000;
export const MAX_GRID_ROWS = 1000;

export const PRICE_ROUNDINGS = ["none", "whole", "ninety", "ninety-nine"] as const;
const price = { op: z.literal("price"), currency: Currency, of: z.enum(["price", "compareAt"]) };
const tags = z.array(text(1, 60)).max(20);

/** What is done to each product. Prices in minor units; stock in units. */
export const BulkOperation = z.discriminatedUnion("op", [
  z.object({ op: z.literal("status"), status: ProductStatus }),
  z.object({ op: z.literal("category"), categoryId: Id.nullable() }),
  /** By name; one that isn't there is made. */
  z.object({ op: z.literal("brand"), brand: text(1, 100).nullable() }),
  /** By its code; null is the default class. */
  z.object({ op: z.literal("taxClass"), taxClass: text(1, 40).nullable() }),
  z.object({ op: z.literal("tags"), add: tags, remove: tags }),
  z.object({
    ...price,
    /** To `value`, or by it: of a hundred, or an amount. Nothing takes a compare-at price away. */
    by: z.enum(["set", "percent", "amount"]),
    value: z.number().min(-1_000_000_000).max(1_000_000_000).nullable(),
    rounding: z.enum(PRICE_ROUNDINGS).default("none"),
  }),
  z.object({
    op: z.literal("stock"),
    by: z.enum(["set", "adjust"]),
    value: z.int().min(-1_000_000).max(1_000_000),
    reason: z.enum(STAFF_STOCK_REASONS),
    note: text(0, 500).optional(),
  }),
  z.object({ op: z.literal("attribute"), attribute: ProductAttributeInput }),
  z.object({ op: z.literal("clearAttribute"), code: AttributeCode }),
]);
export type BulkOperation = z.infer<typeof BulkOperation>;

const CellPrice = z.object({ amount: Price.nullable(), compareAt: Price.nullable() }).partial();
/** What was typed into the cells of one product; what is left out stays. A price is that of all its variants. */
export const BulkCells = z.object({
  name: text(3, 200).optional(),
  status: ProductStatus.optional(),
  categoryId: Id.nullable().optional(),
  brand: text(1, 100).nullable().optional(),
  taxClass: text(1, 40).nullable().optional(),
  tags: z.array(text(1, 60)).max(50).optional(),
  MAD: CellPrice.optional(),
  EUR: CellPrice.optional(),
  /** On hand, of a product with one variant. */
  stock: z.int().min(0).max(1_000_000).optional(),
  attributes: z.array(ProductAttributeInput).max(50).optional(),
  clearAttributes: z.array(AttributeCode).max(50).optional(),
});
export type BulkCells = z.infer<typeof BulkCells>;

/** Products by their ids, or all that match: those are found by the server, in one moment. */
export const BulkSelection = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ids"), ids: z.array(Id).min(1).max(5000) }),
  z.object({ kind: z.literal("filter"), filter: ProductFilter }),
]);
export type BulkSelection = z.infer<typeof BulkSelection>;
export const CreateBulkEditInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("operation"), operation: BulkOperation, selection: BulkSelection }),
  z.object({
    kind: z.literal("cells"),
    rows: z
      .array(z.object({ productId: Id, version: z.int(), cells: BulkCells }))
      .min(1)
      .max(MAX_GRID_ROWS),
  }),
]);
export type CreateBulkEditInput = z.infer<typeof CreateBulkEditInput>;
export const BulkChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("operation"), operation: BulkOperation }),
  z.object({ kind: z.literal("cells") }),
]);
export type BulkChange = z.infer<typeof BulkChange>;

export const BULK_STATES = ["DRAFT", "RUNNING", "DONE", "UNDOING", "UNDONE"] as const;
export const BULK_ROW_STATES = ["WAITING", "CHANGED", "SAME", "REFUSED", "UNDONE", "CONFLICT"] as const;
export const BulkEditView = z.object({
  id: Id,
  actorName: z.string(),
  change: BulkChange,
  state: z.enum(BULK_STATES),
  total: z.int(),
  counts: z.record(z.enum(BULK_ROW_STATES), z.int()),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export type BulkEditView = z.infer<typeof BulkEditView>;
export const BulkEditPage = z.object({ items: z.array(BulkEditView), nextCursor: z.string().nullable() });
export const ListBulkEditsInput = z.object({ cursor: Cursor.optional(), limit: Limit.default(30) });
export const BulkEditIdInput = z.object({ id: Id });

/** Prices and stock by variant, attributes by code: what a bulk edit changed of a product. */
export const BulkFields = z
  .object({
    name: z.string(),
    status: ProductStatus,
    publishedAt: z.string(),
    categoryId: Id.nullable(),
    brand: z.string().nullable(),
    taxClass: z.string().nullable(),
    tags: z.array(z.string()),
    prices: z.record(
      z.string(),
      z.partialRecord(Currency, z.object({ amount: z.int(), compareAt: z.int().nullable() }).nullable()),
    ),
    stock: z.record(z.string(), z.int()),
    attributes: z.record(z.string(), ProductAttributeInput.nullable()),
  })
  .partial();
export type BulkFields = z.infer<typeof BulkFields>;
/** A refusal as it is kept: DomainProblem, read again by its code. */
export const BulkProblem = z.object({ code: z.string(), details: z.unknown() });
export const BulkRowView = z.object({
  productId: Id,
  name: z.string(),
  state: z.enum(BULK_ROW_STATES),
  before: BulkFields.nullable(),
  after: BulkFields.nullable(),
  problem: BulkProblem.nullable(),
});
export type BulkRowView = z.infer<typeof BulkRowView>;
export const BulkRowsInput = z.object({
  id: Id,
  locale: Locale,
  state: z.enum(BULK_ROW_STATES).optional(),
  /** The last product of the page before. */
  cursor: Id.nullish(),
  limit: Limit.default(50),
});
export const BulkRows = z.object({ items: z.array(BulkRowView), next: Id.nullable() });
/** What would become of some of its products: the next ones after `after`. */
export const CheckBulkEditInput = z.object({ id: Id, locale: Locale, after: Id.optional() });
export const BulkCheck = z.object({
  checked: z.int(),
  changed: z.int(),
  same: z.int(),
  refused: z.int(),
  /** The first few of either kind. */
  samples: z.array(BulkRowView),
  next: Id.nullable(),
});
export type BulkCheck = z.infer<typeof BulkCheck>;

const gridPrice = z.object({ amount: z.int().nullable(), compareAt: z.int().nullable() });
/** A row of the grid. Null where the product's variants differ, or have none. */
export const GridRow = z.object({
  id: Id,
  version: z.int(),
  name: z.string(),
  status: ProductStatus,
  categoryId: Id.nullable(),
  brand: z.string().nullable(),
  taxClass: z.string().nullable(),
  tags: z.array(z.string()),
  variantCount: z.int(),
  MAD: gridPrice,
  EUR: gridPrice,
  /** On hand; null where it is that of several variants, or of a bundle. */
  stock: z.int().nullable(),
  attributes: z.array(ProductAttributeInput),
});
export type GridRow = z.infer<typeof GridRow>;
export const ProductGridInput = ProductTableInput;
export const ProductGrid = z.object({
  items: z.array(GridRow),
  total: z.int(),
  nextCursor: z.string().nullable(),
});
