import { MAX_PRICE } from "@souk/contracts";
import { type Problems, quoted } from "../problems.ts";
import type { Field } from "./heading.ts";
import type { Row } from "./read-rows.ts";

/** Adds to the errors what is wrong with a cell, and gives null so that the reading goes on to the next one. */
export function wrong(problems: Problems, row: Row, field: Field, message: string): null {
  problems.errors.push({ line: row.line, column: row.nameOf(field), message });
  return null;
}

export function note(problems: Problems, row: Row, field: Field, message: string): void {
  problems.notices.push({ line: row.line, column: row.nameOf(field), message });
}

/** Minor units; null where the cell is empty or (said as an error) not a price. */
export function readPrice(problems: Problems, row: Row, field: "price" | "compareAt"): number | null {
  const text = row.get(field);
  if (text === "") return null;
  if (!/^-?\d+(\.\d{1,2})?$/.test(text))
    return wrong(problems, row, field, `${quoted(text)} is not a price: write it like 1249.90.`);
  const amount = Math.round(Number(text) * 100);
  if (amount < 0) return wrong(problems, row, field, `The price ${text} is below zero.`);
  if (amount > MAX_PRICE) return wrong(problems, row, field, `The price ${text} is too high.`);
  return amount;
}

const MAX_STOCK = 100_000_000;

/** Units; an empty cell is none. */
export function readQuantity(problems: Problems, row: Row): number {
  const text = row.get("quantity");
  if (text === "") return 0;
  if (!/^-?\d+(\.0+)?$/.test(text)) {
    wrong(problems, row, "quantity", `${quoted(text)} is not a whole number of units.`);
    return 0;
  }
  const units = Number(text);
  if (units < 0) wrong(problems, row, "quantity", `A stock of ${text} is below zero.`);
  if (units > MAX_STOCK) wrong(problems, row, "quantity", `A stock of ${text} is too high.`);
  return units;
}

const GRAMS = new Map([
  ["g", 1],
  ["kg", 1000],
  ["lb", 453.592_37],
  ["oz", 28.349_523_125],
]);
const MAX_GRAMS = 10_000_000;

/** Grams. "Variant Grams" is in grams whatever unit the shop shows; a plain "Variant Weight" is in that unit. */
export function readWeight(problems: Problems, row: Row): number {
  const unit = row.get("weightUnit").toLowerCase();
  const factor = unit === "" ? 1 : GRAMS.get(unit);
  if (factor === undefined) {
    wrong(problems, row, "weightUnit", `${quoted(unit)} is not a unit of weight we know: kg, g, lb or oz.`);
    return 0;
  }
  const field = row.get("grams") === "" ? "weight" : "grams";
  const text = row.get(field);
  if (text === "") return 0;
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    wrong(problems, row, field, `${quoted(text)} is not a weight.`);
    return 0;
  }
  const grams = Math.round(Number(text) * (field === "grams" ? 1 : factor));
  if (grams < 0) wrong(problems, row, field, `A weight of ${text} is below zero.`);
  if (grams > MAX_GRAMS) wrong(problems, row, field, `A weight of ${text} is too high.`);
  return grams;
}
