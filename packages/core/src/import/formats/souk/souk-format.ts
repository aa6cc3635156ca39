import { productWork } from "../../plan/product-work.ts";
import { type Row, toRow } from "../../record/row.ts";
import type { ImportFormat } from "../import-format.ts";
import { soukColumns } from "./columns.ts";
import { readSoukProduct } from "./read-product.ts";

/** Souk's own format: one row per variant, a product's own columns in its first row (docs/import-format.md). */
export const soukFormat: ImportFormat = {
  name: "souk",
  needed: "sku, name",
  recognise(heading) {
    const found = soukColumns(heading);
    if (found === null) return null;
    const { columns, unknown } = found;
    return productWork(
      { columns, unknown, keysOf, read: (rows, problems) => readSoukProduct(rows, problems, found) },
      (row) => toRow(row, columns),
    );
  },
};

function keysOf(row: Row): string[] {
  const product = row.get("product");
  if (product !== "") return [`product:${product}`];
  const sku = row.get("sku");
  return sku === "" ? [] : [`sku:${sku}`];
}
