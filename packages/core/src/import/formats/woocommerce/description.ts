import type { Problems } from "../../problems.ts";
import type { TextRecord } from "../../record/product-record.ts";
import { cutDescription, fallbackOf, readLongDescription } from "../../record/read-parts.ts";
import type { Row } from "../../record/row.ts";

const BLOCK = /<(p|div|ul|ol|table|h[1-6]|blockquote)\b/i;

/** The short description before the long one; plain text becomes paragraphs, as WordPress shows it. */
export function readWooDescription(
  problems: Problems,
  row: Row,
  name: string,
): Pick<TextRecord, "description" | "fallback"> {
  const parts = ["short", "description"].map((field) => {
    const text = row.get(field);
    const html = paragraphs(text.replaceAll(String.raw`\n`, "\n"));
    return readLongDescription(problems, { ...row, get: () => html }, field);
  });
  const all = parts.filter((part) => part !== "").join("\n");
  return all === "" ? fallbackOf(name) : { description: cutDescription(all) };
}

function paragraphs(text: string): string {
  if (text.trim() === "" || BLOCK.test(text)) return text;
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => `<p>${part.replaceAll("\n", "<br>")}</p>`)
    .join("\n");
}
