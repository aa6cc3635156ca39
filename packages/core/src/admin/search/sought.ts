import type { Locale } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { searchWords } from "../../catalog/fold-text.ts";
import { tableWords } from "../product-table/table-words.ts";
import { containing } from "../../like.ts";

/** What is typed into the box, in the forms that it is looked for. */
export interface Sought {
  locale: Locale;
  query: string;
  /** A LIKE pattern of the whole as it is. */
  part: string;
  /** Long enough to look for parts: an index of them has three letters. */
  long: boolean;
  /** A `::tsquery` on the words of products; null where they are too short. */
  words: string | null;
  /** As SKUs and barcodes are compared; null where it is too short. */
  code: string | null;
  /** An order's. */
  number: number | null;
}

export const NONE = Prisma.sql`'[]'::json`;
/** Of each kind. */
export const SHOWN = Prisma.raw("5");
/** So many are looked at to choose the shown ones from: a short part is in very many. */
export const LOOKED_AT = Prisma.raw("200");

const LARGEST_NUMBER = 2_147_483_647;
const SHORTEST = 3;

export function soughtIn(query: string, locale: Locale): Sought {
  const number = /^#?(\d{1,10})$/u.exec(query)?.[1];
  const code = query.toLowerCase().replaceAll(/[\s._/-]/gu, "");
  // Only a word of three letters is in an index of parts; the others narrow what it finds.
  const long = query.length >= SHORTEST && searchWords(query).some((word) => word.length >= SHORTEST);
  return {
    locale,
    query,
    part: containing(query),
    long,
    words: long ? tableWords(query) : null,
    code: code.length >= SHORTEST ? code : null,
    number: number !== undefined && Number(number) <= LARGEST_NUMBER ? Number(number) : null,
  };
}
