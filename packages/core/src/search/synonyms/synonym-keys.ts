import type { Locale } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { queryWords } from "../query/query-words.ts";

const Keys = z.array(z.object({ key: z.string() }));

/** What search compares of each word or phrase: its lexemes in their order, joined by a space. */
export async function synonymKeys(tx: Tx, locale: Locale, words: readonly string[]): Promise<string[]> {
  const texts = words.map((word) => queryWords(word).join(" "));
  const rows = await tx.$queryRaw(Prisma.sql`
    SELECT coalesce((SELECT string_agg(part.lexeme, ' ' ORDER BY part.positions[1])
                       FROM unnest(search_vector(${locale}::text, said.text)) part), '') AS key
      FROM unnest(${texts}::text[]) WITH ORDINALITY said(text, place) ORDER BY said.place`);
  return Keys.parse(rows).map(({ key }) => key);
}
