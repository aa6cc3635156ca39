import type { ImportOptions } from "@souk/contracts";
import type { Problems } from "../problems.ts";
import type { ProductRecord } from "../record/product-record.ts";
import type { Columns, Row } from "../record/row.ts";

/** What is particular to one format of products: how its rows become a product. */
export interface ProductReader {
  columns: Columns;
  unknown?: readonly string[];
  keysOf(row: Row): string[];
  /** Null where the rows are no product of ours; problems and notices say why. */
  read(rows: readonly [Row, ...Row[]], problems: Problems, options: ImportOptions): ProductRecord | null;
}

/** A record that tells nothing yet. */
export function emptyRecord(row: Row): ProductRecord {
  return {
    line: row.line,
    id: null,
    externalKey: null,
    columns: {
      sku: row.nameOf("sku"),
      slug: row.nameOf("slug"),
      category: row.nameOf("category"),
      taxClass: row.nameOf("tax-class"),
      images: row.nameOf("images"),
    },
    draftForWant: false,
    placed: true,
    texts: {},
    slugFrom: "",
    options: [],
    variants: [],
    allVariants: false,
    attributes: new Map(),
  };
}
