import type { ProductStatus } from "@souk/contracts";
import { sanitizeDescription } from "../../admin/products/sanitize-description.ts";
import { type Problems, quoted } from "../problems.ts";
import { note, wrong } from "./cells.ts";
import type { Field } from "./heading.ts";
import type { ProductGroup } from "./group-rows.ts";
import type { ImportedImage, ImportedProduct } from "./imported-product.ts";
import { readOptions } from "./options.ts";
import type { Row } from "./read-rows.ts";
import { readVariants } from "./read-variants.ts";

const MAX_TAGS = 50;
const MAX_IMAGES = 50;

/** One product of the file. What is wrong with it is said; the result then isn't used. */
export function readProductGroup(
  problems: Problems,
  { handle, rows, variants }: ProductGroup,
): ImportedProduct {
  const [first] = rows;
  const options = readOptions(problems, variants);
  if (/^(true|yes)$/i.test(first.get("giftCard")))
    note(problems, first, "giftCard", "A gift card is imported as an ordinary product.");
  return {
    handle: shortText(problems, first, "handle", 255),
    line: first.line,
    title: readTitle(problems, first),
    description: readDescription(problems, first),
    seoTitle: cutText(problems, first, "seoTitle", 200),
    seoDescription: cutText(problems, first, "seoDescription", 400),
    vendor: shortText(problems, first, "vendor", 100) || null,
    type: shortText(problems, first, "type", 120) || null,
    tags: readTags(problems, first),
    status: readStatus(problems, first),
    options: options.options,
    variants: readVariants(problems, handle, variants, options),
    images: readImages(problems, rows),
  };
}

function readTitle(problems: Problems, row: Row): string {
  const title = row.get("title");
  if (title === "") wrong(problems, row, "title", "The product's first row has no title.");
  else if (title.length < 3)
    wrong(problems, row, "title", `The title ${quoted(title)} is shorter than 3 characters.`);
  return shortText(problems, row, "title", 200);
}

function shortText(problems: Problems, row: Row, field: Field, max: number): string {
  const text = row.get(field);
  if (text.length > max) wrong(problems, row, field, `The text is longer than ${max} characters.`);
  return text;
}

function cutText(problems: Problems, row: Row, field: Field, max: number): string {
  const text = row.get(field);
  if (text.length <= max) return text;
  note(problems, row, field, `Cut to ${max} characters.`);
  return text.slice(0, max).toWellFormed();
}

function readDescription(problems: Problems, row: Row): string {
  const html = sanitizeDescription(row.get("body"));
  if (html.length > 20_000) wrong(problems, row, "body", "The description is longer than 20,000 characters.");
  return html;
}

function readTags(problems: Problems, row: Row): string[] {
  const tags = row.get("tags").split(",");
  const clean = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ""))];
  const fitting = clean.filter((tag) => tag.length <= 60).slice(0, MAX_TAGS);
  if (fitting.length < clean.length)
    note(
      problems,
      row,
      "tags",
      `${clean.length - fitting.length} tags are left out: at most ${MAX_TAGS} of 60 characters fit.`,
    );
  return fitting;
}

const STATUSES = new Map<string, ProductStatus>([
  ["", "ACTIVE"],
  ["active", "ACTIVE"],
  ["draft", "DRAFT"],
  ["archived", "ARCHIVED"],
  ["unlisted", "INACTIVE"],
]);

/** What isn't published there isn't on sale here. */
function readStatus(problems: Problems, row: Row): ProductStatus {
  const text = row.get("status");
  const status = STATUSES.get(text.toLowerCase());
  if (status === undefined) {
    wrong(
      problems,
      row,
      "status",
      `${quoted(text)} is not a status we know: active, draft, archived or unlisted.`,
    );
    return "DRAFT";
  }
  const hidden = /^(false|no|0)$/i.test(row.get("published"));
  return hidden && status === "ACTIVE" ? "INACTIVE" : status;
}

/** Sorted by their position where they have one, else as they come; pictures of variants follow. */
function readImages(problems: Problems, rows: readonly Row[]): ImportedImage[] {
  const positions = new Map(rows.map((row) => [row.line, Number(row.get("imagePosition")) || Infinity]));
  const position = ({ line }: ImportedImage): number => positions.get(line) ?? Infinity;
  const own = rows.flatMap((row) => named(row, "imageSrc"));
  own.sort((a, b) => (position(a) === position(b) ? 0 : position(a) - position(b)));
  const all = [...own, ...rows.flatMap((row) => named(row, "variantImage"))];
  const images = [...new Map(all.toReversed().map((image) => [image.url, image])).values()].toReversed();
  const [first] = rows;
  if (first && images.length > MAX_IMAGES)
    note(problems, first, "imageSrc", `Only the first ${MAX_IMAGES} of ${images.length} pictures are taken.`);
  return images.slice(0, MAX_IMAGES);
}

function named(row: Row, field: "imageSrc" | "variantImage"): ImportedImage[] {
  const url = row.get(field);
  return url === "" ? [] : [{ url, line: row.line, column: row.nameOf(field) }];
}
