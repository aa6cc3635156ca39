import type { Locale } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { containing, foldText, searchWords } from "../../catalog/fold-text.ts";

/** What is typed into the box, in the forms that it is looked for. */
export interface Sought {
  locale: Locale;
  /** LIKE patterns: the whole as it is, each folded word, the folded beginning. */
  part: string;
  words: readonly string[];
  start: string;
  /** Long enough for the indexes of parts: three letters. */
  long: boolean;
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
  const words = searchWords(query);
  return {
    locale,
    part: containing(query),
    words: words.map(containing),
    start: `${foldText(query).replace(/[\\%_]/gu, String.raw`\$&`)}%`,
    // Only a word of three letters is in an index of parts; the others narrow what it finds.
    long: query.length >= SHORTEST && words.some((word) => word.length >= SHORTEST),
    code: code.length >= SHORTEST ? code : null,
    number: number !== undefined && Number(number) <= LARGEST_NUMBER ? Number(number) : null,
  };
}
