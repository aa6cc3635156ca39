import type { Problems } from "../problems.ts";
import { wrong } from "./cells.ts";
import type { Row } from "./read-rows.ts";

/** The rows of one product: its own texts stand in the first. */
export interface ProductGroup {
  handle: string;
  rows: [Row, ...Row[]];
  /** Those that describe a variant; the others only add pictures. */
  variants: Row[];
}

/** Rows by handle, wherever in the file they stand, in the order of first appearance. */
export function groupRows(problems: Problems, rows: readonly Row[]): ProductGroup[] {
  const groups = new Map<string, ProductGroup>();
  for (const row of rows) {
    const handle = row.get("handle");
    if (handle === "") {
      wrong(problems, row, "handle", "The row has no handle, so it belongs to no product.");
      continue;
    }
    const group = groups.get(handle);
    if (group) group.rows.push(row);
    else groups.set(handle, { handle, rows: [row], variants: [] });
  }
  for (const group of groups.values())
    group.variants.push(...group.rows.filter((row, index) => index === 0 || isVariant(row)));
  return [...groups.values()];
}

function isVariant(row: Row): boolean {
  const said = (["option1Value", "option2Value", "option3Value", "sku", "price", "barcode"] as const).some(
    (field) => row.get(field) !== "",
  );
  // Some exports repeat a stock or a weight in picture rows; without a picture the row must be a variant.
  return said || row.get("imageSrc") === "";
}
