import { type Currency, DEFAULT_CURRENCY, MAX_PRICE, MINOR_DIGITS } from "@souk/contracts";
import { type Problems, quoted } from "../problems.ts";
import { note, type Row, wrong } from "./row.ts";

/** Minor units; null where the cell is empty or (said as an error) not a price. Zero is for the caller to judge. */
export function readPrice(
  problems: Problems,
  row: Row,
  field: string,
  currency: Currency = DEFAULT_CURRENCY,
): number | null {
  const text = row.get(field);
  if (text === "") return null;
  const digits = MINOR_DIGITS[currency];
  const plain = plainNumber(text);
  const [, fraction = ""] = plain.split(".");
  if (!/^-?\d+(\.\d{1,4})?$/.test(plain) || /[1-9]/.test(fraction.slice(digits)))
    return wrong(problems, row, field, ["NOT_A_PRICE", { value: quoted(text) }]);
  const amount = Math.round(Number(plain) * 10 ** digits);
  if (amount < 0) return wrong(problems, row, field, ["BELOW_ZERO", { value: quoted(text) }]);
  if (amount > MAX_PRICE) return wrong(problems, row, field, ["TOO_HIGH", { value: quoted(text) }]);
  return amount;
}

/**
 * A number as a spreadsheet may have rewritten it ("1,299.00", "1.299,00", "1 299,00", ".5"), with a point; where one
 * separator could mean either ("1,299") it stays as it is, and is no price.
 */
function plainNumber(text: string): string {
  if (/^\.\d+$/.test(text)) return `0${text}`;
  if (/^-?\d+,\d{1,2}$/.test(text)) return text.replace(",", ".");
  if (/^-?\d{1,3}(,\d{3})+\.\d{1,4}$/.test(text)) return text.replaceAll(",", "");
  if (/^-?\d{1,3}(\.\d{3})+,\d{1,4}$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
  if (/^-?\d{1,3}([\s'’]\d{3})+([.,]\d{1,2})?$/u.test(text))
    return text.replaceAll(/[\s'’]/gu, "").replace(",", ".");
  return text;
}

/** A former price that is above the present one; another is left out and said so. */
export function readCompareAt(problems: Problems, row: Row, field: string, price: number): number | null {
  const compareAt = readPrice(problems, row, field);
  if (compareAt === null || compareAt > price) return compareAt;
  if (compareAt > 0) note(problems, row, field, ["COMPARE_AT_DROPPED", {}]);
  return null;
}

/** A whole number from 0 to `max`; null where the cell is empty or wrong. */
export function readWhole(problems: Problems, row: Row, field: string, max: number): number | null {
  const text = row.get(field);
  if (text === "") return null;
  if (!/^-?\d{1,15}(\.0+)?$/.test(text))
    return wrong(problems, row, field, ["NOT_WHOLE", { value: quoted(text) }]);
  const units = Number(text);
  if (units < 0) return wrong(problems, row, field, ["BELOW_ZERO", { value: quoted(text) }]);
  if (units > max) return wrong(problems, row, field, ["TOO_HIGH", { value: quoted(text) }]);
  return units;
}

export const MAX_STOCK = 100_000_000;

/** Units on hand; other shops write less than nothing where more was sold than there was. */
export function readStock(problems: Problems, row: Row, field: string): number | null {
  if (!/^-\d{1,15}(\.\d+)?$/.test(row.get(field))) return readWhole(problems, row, field, MAX_STOCK);
  note(problems, row, field, ["STOCK_OVERSOLD", {}]);
  return 0;
}

const MAX_GRAMS = 10_000_000;
const GRAMS = new Map([
  ["g", 1],
  ["kg", 1000],
  ["lb", 453.592_37],
  ["lbs", 453.592_37],
  ["oz", 28.349_523_125],
]);

/** Grams of a weight in that unit; 0 where there is none. */
export function readWeight(problems: Problems, row: Row, field: string, unit: string): number {
  const factor = GRAMS.get(unit.toLowerCase());
  if (factor === undefined) {
    wrong(problems, row, field, ["UNKNOWN_UNIT", { value: quoted(unit) }]);
    return 0;
  }
  const text = row.get(field);
  if (text === "") return 0;
  // WooCommerce writes half a pound as ".5".
  if (!/^-?(\d{1,12}([.,]\d{1,10})?|[.,]\d{1,10})$/.test(text)) {
    wrong(problems, row, field, ["NOT_A_NUMBER", { value: quoted(text) }]);
    return 0;
  }
  const grams = Math.round(Number(text.replace(",", ".")) * factor);
  if (grams < 0) wrong(problems, row, field, ["BELOW_ZERO", { value: quoted(text) }]);
  if (grams > MAX_GRAMS) wrong(problems, row, field, ["TOO_HIGH", { value: quoted(text) }]);
  return grams;
}

/** A text that may not be longer. */
export function readShort(problems: Problems, row: Row, field: string, max: number): string {
  const text = row.get(field).toWellFormed().replaceAll("\0", "");
  if (text.length > max) wrong(problems, row, field, ["TOO_LONG", { max }]);
  return text;
}

/** A text that is cut where it is longer, and said so. */
export function readCut(problems: Problems, row: Row, field: string, max: number): string {
  const text = row.get(field).toWellFormed().replaceAll("\0", "");
  if (text.length <= max) return text;
  note(problems, row, field, ["CUT", { max }]);
  return text.slice(0, max).toWellFormed().trim();
}

const YES = new Set(["yes", "true", "1", "y", "oui", "vrai", "نعم"]);
const NO = new Set(["no", "false", "0", "n", "non", "faux", "لا", ""]);

/** An empty cell is no. */
export function readFlag(problems: Problems, row: Row, field: string): boolean {
  const text = row.get(field).toLowerCase();
  if (YES.has(text)) return true;
  if (!NO.has(text)) wrong(problems, row, field, ["NOT_YES_NO", { value: quoted(text) }]);
  return false;
}

/** An ISO time in UTC; null where the cell is empty or wrong. */
export function readTime(problems: Problems, row: Row, field: string): string | null {
  const text = row.get(field);
  if (text === "") return null;
  const time = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(text)
    ? new Date(text.includes("Z") || /[+-]\d\d:?\d\d$/.test(text.slice(10)) ? text : utc(text))
    : null;
  if (time === null || Number.isNaN(time.getTime()))
    return wrong(problems, row, field, ["NOT_A_DATE", { value: quoted(text) }]);
  return time.toISOString();
}

const utc = (text: string): string => (text.length === 10 ? text : `${text.replace(" ", "T")}Z`);
