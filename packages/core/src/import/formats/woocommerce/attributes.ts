import { splitList } from "../../record/lists.ts";
import type { Row } from "../../record/row.ts";

/** An attribute of a row: its name and its values (of a variation: one, or none for "any"). */
export interface WooAttribute {
  name: string;
  values: string[];
  /** Of its values' column. */
  field: string;
}

export function attributesOf(row: Row, numbers: readonly number[]): WooAttribute[] {
  return numbers.flatMap((number) => {
    const name = row.get(`attribute${number}Name`);
    if (name === "") return [];
    const field = `attribute${number}Values`;
    return [{ name: name.slice(0, 200), values: splitList(row.get(field), ","), field }];
  });
}

export function findAttribute(all: readonly WooAttribute[], name: string): WooAttribute | undefined {
  return all.find((attribute) => attribute.name.toLowerCase() === name.toLowerCase());
}
