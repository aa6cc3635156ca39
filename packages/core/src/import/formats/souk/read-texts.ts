import { type Locale, LOCALES } from "@souk/contracts";
import { type Problems, quoted } from "../../problems.ts";
import { readShort } from "../../record/cells.ts";
import type { TextRecord } from "../../record/product-record.ts";
import { readDescription, readName } from "../../record/read-parts.ts";
import { type Row, wrong } from "../../record/row.ts";
import { textColumn } from "./columns.ts";

const SLUG = /^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u;

/** The texts of each language that the file has columns of; null for a translation whose name was left empty. */
export function readSoukTexts(problems: Problems, row: Row): Partial<Record<Locale, TextRecord | null>> {
  const texts: Partial<Record<Locale, TextRecord | null>> = {};
  for (const locale of LOCALES) {
    const text = readText(problems, row, locale);
    if (text !== undefined) texts[locale] = text;
  }
  return texts;
}

function readText(problems: Problems, row: Row, locale: Locale): TextRecord | null | undefined {
  const field = (name: Parameters<typeof textColumn>[0]): string => textColumn(name, locale);
  const has = (name: Parameters<typeof textColumn>[0]): boolean => row.has(field(name));
  if (locale !== "en" && has("name") && row.get(field("name")) === "") return null;
  const text: TextRecord = {
    ...(has("name") && { name: readName(problems, row, field("name")) }),
    ...(row.get(field("slug")) !== "" && { slug: readSlug(problems, row, field("slug")) }),
    ...(has("description") && { description: readDescription(problems, row, field("description")) }),
    ...(has("seo-title") && { seoTitle: readShort(problems, row, field("seo-title"), 200) }),
    ...(has("seo-description") && {
      seoDescription: readShort(problems, row, field("seo-description"), 400),
    }),
  };
  return Object.keys(text).length === 0 ? undefined : text;
}

function readSlug(problems: Problems, row: Row, field: string): string {
  const slug = readShort(problems, row, field, 200).normalize("NFC").toLowerCase();
  if (!SLUG.test(slug)) wrong(problems, row, field, ["BAD_SLUG", { value: quoted(slug) }]);
  return slug;
}
