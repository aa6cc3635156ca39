import type { Sample } from "../formats/import-format.ts";
import type { FactsChange } from "../state/facts.ts";
import type { CategoryPaths } from "./category-paths.ts";

const MAX_FIELDS = 24;
const MAX_TEXT = 300;
const LONG = 160;
/** Of a long text, what is shown before the place where it changes. */
const BEFORE = 40;

type Paths = Pick<CategoryPaths, "pathOf">;

/** What becomes of a product, field by field, in texts that a person can read. */
export function sampleOf(product: Omit<Sample, "fields">, change: FactsChange, categories: Paths): Sample {
  const keys = [...new Set([...Object.keys(change.after), ...Object.keys(change.before)])];
  const fields = keys
    .filter((field) => tells(field, change))
    .map((field) => toField(field, change, categories))
    .filter(({ field, before, after }) => before !== after || isThere(field, change));
  return { ...product, fields: fields.slice(0, MAX_FIELDS) };
}

/** It was there and will be. */
const isThere = (field: string, { before, after }: FactsChange): boolean =>
  Object.hasOwn(before, field) && Object.hasOwn(after, field);

/** What a variant that comes or goes stands for is among the options. */
const tells = (field: string, change: FactsChange): boolean =>
  !field.endsWith("#values") || isThere(field, change);

function toField(field: string, change: FactsChange, categories: Paths): Sample["fields"][number] {
  const [was, is] = [change.before[field], change.after[field]];
  const [before, after] = [shown(field, was, categories), shown(field, is, categories)];
  const short = [before, after].every((text) => (text ?? "").length < LONG);
  const named = field === "images" || field === "category";
  if (named || (before !== after && short)) return { field, before, after };
  // What reads the same differs in what isn't read of it: translations, codes.
  const [whole, next] = before === after ? [leaves(was), leaves(is)] : [plain(was), plain(is)];
  const from = Math.max(0, firstDifference(whole, next) - BEFORE);
  return { field, before: cut(whole, from), after: cut(next, from) };
}

function leaves(value: unknown): string {
  if (typeof value !== "object" || value === null) return plain(value);
  return Object.values(value)
    .map(leaves)
    .filter((text) => text !== "")
    .join(", ");
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

const cut = (text: string, from: number): string | null =>
  text === "" ? null : `${from > 0 ? "…" : ""}${text.slice(from, from + MAX_TEXT)}`.toWellFormed();

function shown(field: string, value: unknown, categories: Paths): string | null {
  if (field === "category" && typeof value === "string")
    return value.startsWith("new:") ? value.slice(4) : categories.pathOf(value).join(" > ");
  if (field === "images" && Array.isArray(value)) return value.length === 0 ? null : String(value.length);
  return cut(plain(value), 0);
}

function plain(value: unknown): string {
  if (value === null || value === undefined || value === false) return "";
  if (Array.isArray(value))
    return value
      .map(plain)
      .filter((text) => text !== "")
      .join(", ");
  if (typeof value === "string") return value;
  if (typeof value !== "object") return JSON.stringify(value) ?? "";
  const fields = new Map(Object.entries(value));
  const amount = fields.get("amount");
  if (typeof amount === "number") return money(amount, fields.get("compareAt"));
  if (fields.has("label")) return `${plain(fields.get("label"))}${options(fields.get("values"))}`;
  if (fields.has("en")) return plain(fields.get("en"));
  return [...fields.values()]
    .map(plain)
    .filter((text) => text !== "")
    .join(", ");
}

function options(values: unknown): string {
  return Array.isArray(values) ? `: ${values.map(plain).join(", ")}` : "";
}

function money(amount: number, compareAt: unknown): string {
  const price = (amount / 100).toFixed(2);
  return typeof compareAt === "number" ? `${price} (${(compareAt / 100).toFixed(2)})` : price;
}
