import { readFile } from "node:fs/promises";
import { noProblems, problemText } from "../problems.ts";
import { readProducts } from "./read-products.ts";
import type { Source } from "./read-rows.ts";

const HEADING = (
  "Handle|Title|Body (HTML)|Vendor|Type|Tags|Published|Option1 Name|Option1 Value|Variant SKU|Variant Grams|" +
  "Variant Inventory Qty|Variant Price|Variant Compare At Price|Variant Barcode|Image Src|Variant Weight Unit|Status"
).split("|");

/** A row of an export: of a good product, but for what is given. */
export function row(over: Record<string, string>): string[] {
  const good: Record<string, string> = {
    Handle: "tea-glass",
    Title: "Tea glass",
    "Body (HTML)": "<p>Pressed glass, painted by hand.</p>",
    Published: "true",
    "Option1 Name": "Title",
    "Option1 Value": "Default Title",
    "Variant Inventory Qty": "3",
    "Variant Price": "4.50",
    "Variant Weight Unit": "g",
    ...over,
  };
  return HEADING.map((name) => good[name] ?? "");
}

/** The bytes of an export with these rows, as a file gives them: in pieces that end anywhere. */
export async function* file(...rows: string[][]): Source {
  yield* pieces(Buffer.from([HEADING, ...rows].map((cells) => cells.map(cell).join(",")).join("\n")));
}

export async function* fixture(name: string): Source {
  yield* pieces(await readFile(new URL(`fixtures/${name}`, import.meta.url)));
}

export async function* bytes(content: string | Uint8Array): Source {
  yield* pieces(Buffer.from(content));
}

function* pieces(content: Buffer): Generator<Uint8Array> {
  for (let start = 0; start < content.length; start += 97) yield content.subarray(start, start + 97);
}

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The file as read: products, and what is said about it in words. */
export async function read(source: Source) {
  const problems = noProblems();
  const products = await readProducts(source, problems);
  const { errors, notices } = problems;
  return {
    products,
    errors: errors.map((problem) => problemText(problem)),
    notices: notices.map((problem) => problemText(problem)),
  };
}
