import type { Sample } from "../formats/import-format.ts";
import type { ProductRecord } from "../record/product-record.ts";
import type { FactsChange } from "../state/facts.ts";
import type { ProductState } from "../state/product-state.ts";
import type { CategoryPaths } from "./category-paths.ts";

const MAX_FIELDS = 24;
const MAX_TEXT = 300;

/** What becomes of a product, field by field, in texts that a person can read. */
export function sampleOf(
  record: ProductRecord,
  after: ProductState,
  change: FactsChange,
  categories: CategoryPaths,
  outcome: Sample["outcome"],
): Sample {
  const keys = [...new Set([...Object.keys(change.after), ...Object.keys(change.before)])];
  const fields = keys.map((field) => ({
    field,
    before: shown(field, change.before[field], categories),
    after: shown(field, change.after[field], categories),
  }));
  const told = fields.filter((field) => field.before !== field.after && !field.field.endsWith("#values"));
  return { name: after.texts.en?.name ?? "", line: record.line, outcome, fields: told.slice(0, MAX_FIELDS) };
}

function shown(field: string, value: unknown, categories: CategoryPaths): string | null {
  if (field === "category" && typeof value === "string")
    return value.startsWith("new:") ? value.slice(4) : categories.pathOf(value).join(" > ");
  if (field === "images" && Array.isArray(value)) return value.length === 0 ? null : String(value.length);
  const text = plain(value);
  return text === "" ? null : text.slice(0, MAX_TEXT).toWellFormed();
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
