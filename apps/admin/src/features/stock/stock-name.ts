import type { StockRow } from "@souk/contracts";

/** A variant as staff know it: its product's name and its options. */
export function nameOf({ name, options }: Pick<StockRow, "name" | "options">): string {
  return options === "" ? name : `${name} · ${options}`;
}
