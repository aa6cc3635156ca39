import { productWork } from "../../plan/product-work.ts";
import { refuseFile } from "../../table/refuse-file.ts";
import { toRow, type Row } from "../../record/row.ts";
import type { ImportFormat } from "../import-format.ts";
import { isOtherLanguage, wooColumns } from "./columns.ts";
import { isVariation } from "./kinds.ts";
import { readWooProduct } from "./read-product.ts";

/** WooCommerce's product export; variations stand anywhere in the file and name their parent by SKU or id. */
export const woocommerceFormat: ImportFormat = {
  name: "woocommerce",
  needed: "ID, Type, SKU, Name, Regular price, Categories",
  recognise(heading) {
    const found = wooColumns(heading);
    if (found === null) {
      if (isOtherLanguage(heading)) throw refuseFile("OTHER_LANGUAGE");
      return null;
    }
    const { columns } = found;
    return productWork(
      { columns, keysOf, read: (rows, problems) => readWooProduct(rows, problems, found) },
      (row) => toRow(row, columns),
    );
  },
};

function keysOf(row: Row): string[] {
  const id = row.get("id");
  const sku = row.get("sku");
  if (isVariation(row)) {
    const parent = row.get("parent");
    if (parent === "") return [];
    return [/^id:\d+$/i.test(parent) ? parent.toLowerCase() : `sku:${parent}`];
  }
  return [...(id === "" ? [] : [`id:${id}`]), ...(sku === "" ? [] : [`sku:${sku}`])];
}
