import type { SynonymSetView } from "@souk/contracts";
import { Locale } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";

/** Every set of synonyms, by language and first word. */
export async function listSynonyms(ctx: StaffContext): Promise<SynonymSetView[]> {
  return readSynonyms(ctx.db);
}

export async function readSynonyms(tx: Tx): Promise<SynonymSetView[]> {
  const sets = await tx.synonymSet.findMany({
    select: { id: true, locale: true, words: true, updatedAt: true },
    orderBy: [{ locale: "asc" }, { words: "asc" }, { id: "asc" }],
  });
  return sets.map(({ id, locale, words, updatedAt }) => ({
    id,
    locale: Locale.parse(locale),
    words,
    updatedAt: updatedAt.toISOString(),
  }));
}
