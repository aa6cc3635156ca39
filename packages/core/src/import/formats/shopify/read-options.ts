import { type Problems, quoted } from "../../problems.ts";
import { MAX_VALUES } from "../../record/read-parts.ts";
import { type Row, wrong } from "../../record/row.ts";

const PLACES = [
  { name: "option1Name", value: "option1Value" },
  { name: "option2Name", value: "option2Value" },
  { name: "option3Name", value: "option3Value" },
] as const;

export interface ReadOptions {
  labels: string[];
  /** The labels of a variant's values, in the order of the options. */
  valuesOf: (row: Row) => string[];
}

/** The options of a product: named by its first row, their values by each variant's row. */
export function readOptions(problems: Problems, rows: readonly Row[]): ReadOptions {
  const [first] = rows;
  const places =
    first === undefined || isSingle(first, rows) ? [] : PLACES.filter((place) => isUsed(place, rows));
  const labels = places.map((place) => {
    const label = first?.get(place.name) || place.name.replace(/^option(\d)Name$/, "Option $1");
    const values = new Set<string>();
    for (const row of rows) {
      const value = row.get(place.value);
      if (value === "")
        wrong(problems, row, place.value, ["OPTION_VALUE_MISSING", { option: quoted(label) }]);
      else if (value.length > 200) wrong(problems, row, place.value, ["TOO_LONG", { max: 200 }]);
      else values.add(value);
    }
    if (first && values.size > MAX_VALUES)
      wrong(problems, first, place.name, ["TOO_MANY", { what: "values", max: MAX_VALUES }]);
    return label;
  });
  return { labels, valuesOf: (row) => places.map(({ value }) => row.get(value)) };
}

/** "Title: Default Title" is how Shopify writes a product without options. */
function isSingle(first: Row, rows: readonly Row[]): boolean {
  const value = first.get("option1Value").toLowerCase();
  return rows.length === 1 && (value === "default title" || value === "");
}

function isUsed(place: (typeof PLACES)[number], rows: readonly Row[]): boolean {
  return rows.some((row) => row.get(place.name) !== "" || row.get(place.value) !== "");
}
