/** A value of the audit log in short words: texts as they are, lists joined, the rest as JSON. */
export function readable(value: unknown, words: { yes: string; no: string }): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map((item) => readable(item, words)).join(", ");
  return JSON.stringify(value);
}
