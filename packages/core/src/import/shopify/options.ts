import { slugify } from "../../catalog/slugify.ts";
import { type Problems, quoted } from "../problems.ts";
import { wrong } from "./cells.ts";
import type { ImportedOption } from "./imported-product.ts";
import type { Row } from "./read-rows.ts";

const PLACES = [
  { name: "option1Name", value: "option1Value" },
  { name: "option2Name", value: "option2Value" },
  { name: "option3Name", value: "option3Value" },
] as const;
const MAX_VALUES = 100;
const MAX_CODE = 60;

export interface ReadOptions {
  options: ImportedOption[];
  /** The labels of a variant's values, in the order of the options. */
  labelsOf(row: Row): string[];
  /** Their codes. */
  codesOf(row: Row): string[];
}

/** The options of a product: named by its first row, their values by each variant's row. */
export function readOptions(problems: Problems, rows: readonly Row[]): ReadOptions {
  const [first] = rows;
  const places =
    first === undefined || isSingle(first, rows) ? [] : PLACES.filter((place) => isUsed(place, rows));
  const optionCodes = createCodes();
  const options = places.map((place) => {
    const label = first?.get(place.name) || place.name.replace(/^option(\d)Name$/, "Option $1");
    const codes = createCodes();
    const values = new Map<string, string>();
    for (const row of rows) {
      const value = row.get(place.value);
      if (value === "") wrong(problems, row, place.value, `The value of ${quoted(label)} is missing.`);
      else if (value.length > 200)
        wrong(problems, row, place.value, "The value is longer than 200 characters.");
      else if (!values.has(value)) values.set(value, codes(value));
    }
    if (first && values.size > MAX_VALUES)
      wrong(problems, first, place.name, `${quoted(label)} has more than ${MAX_VALUES} values.`);
    return { code: optionCodes(label), label, place: place.value, values };
  });
  return {
    options: options.map(({ code, label, values }) => ({
      code,
      label,
      values: [...values].map(([value, valueCode]) => ({ code: valueCode, label: value })),
    })),
    labelsOf: (row) => options.map(({ place }) => row.get(place)),
    codesOf: (row) => options.map(({ place, values }) => values.get(row.get(place)) ?? ""),
  };
}

/** "Title: Default Title" is how Shopify writes a product without options. */
function isSingle(first: Row, rows: readonly Row[]): boolean {
  const value = first.get("option1Value").toLowerCase();
  return rows.length === 1 && (value === "default title" || value === "");
}

function isUsed(place: (typeof PLACES)[number], rows: readonly Row[]): boolean {
  return rows.some((row) => row.get(place.name) !== "" || row.get(place.value) !== "");
}

/** Codes made of labels, each once. */
function createCodes(): (label: string) => string {
  const taken = new Set<string>();
  return (label) => {
    const base = slugify(label, "en").slice(0, MAX_CODE - 4);
    for (let count = 1; ; count += 1) {
      const code = count === 1 ? base : `${base}-${count}`;
      if (taken.has(code)) continue;
      taken.add(code);
      return code;
    }
  };
}
