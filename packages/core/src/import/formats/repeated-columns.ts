import { type Columns, normal } from "../record/row.ts";
import { refuseFile } from "../table/refuse-file.ts";

/** Nobody can know which of two columns of one name is meant. Throws IMPORT_REFUSED (COLUMN_REPEATED) for those that are read. */
export function refuseRepeatedColumns(heading: readonly string[], columns: Columns): void {
  const places = new Map<string, string[]>();
  for (const [index, name] of heading.entries())
    places.set(keyOf(name), [...(places.get(keyOf(name)) ?? []), letters(index)]);
  for (const { name } of columns.values()) {
    const stands = places.get(keyOf(name)) ?? [];
    if (stands.length > 1) throw refuseFile("COLUMN_REPEATED", { value: `${name} (${stands.join(", ")})` });
  }
}

/** "name" and "name:en" are one. */
const keyOf = (name: string): string => normal(name).replace(/:en$/, "");

/** As a spreadsheet names its columns: A to Z, then AA. */
function letters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}
