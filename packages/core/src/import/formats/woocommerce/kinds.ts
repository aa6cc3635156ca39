import type { Row } from "../../record/row.ts";

/** "simple, downloadable, virtual" is a simple product with two properties. */
export function kindsOf(row: Row): string[] {
  return row
    .get("type")
    .toLowerCase()
    .split(",")
    .map((kind) => kind.trim());
}

export function isVariation(row: Row): boolean {
  return kindsOf(row).includes("variation");
}
