import { DomainError, type Locale, type SaveSynonymsInput, type SynonymSetView } from "@souk/contracts";
import { audit } from "../../admin/audit/audit.ts";
import { CATALOG_TAG, dropTags } from "../../cache/drop-tags.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { readSynonyms } from "./list-synonyms.ts";
import { synonymKeys } from "./synonym-keys.ts";

/**
 * Adds a set of words that mean the same, or changes one; searches know it as soon as this commits. SYNONYM_TAKEN for
 * a word that search can't tell from one of another set of the language or of this one; NOT_FOUND.
 */
export async function saveSynonyms(ctx: StaffContext, input: SaveSynonymsInput): Promise<SynonymSetView[]> {
  const { id, locale } = input;
  const words = input.words.map((word) => word.normalize("NFC").replace(/\s+/gu, " "));
  return runTx(ctx.db, async (tx) => {
    await lockSynonyms(tx);
    const keys = await synonymKeys(tx, locale, words);
    const taken = await takenWord(tx, { id: id ?? null, locale, words, keys });
    if (taken) throw new DomainError("SYNONYM_TAKEN", taken);
    const data = { locale, words, keys };
    if (id === undefined) {
      const made = await tx.synonymSet.create({ data, select: { id: true } });
      await written(tx, ctx, { action: "synonym.create", entityId: made.id, after: { locale, words } });
    } else {
      const before = await findSet(tx, id);
      await tx.synonymSet.update({ where: { id }, data, select: { id: true } });
      await written(tx, ctx, { action: "synonym.update", entityId: id, before, after: { locale, words } });
    }
    return readSynonyms(tx);
  });
}

/** Takes a set away: its words mean only themselves again. NOT_FOUND. */
export async function deleteSynonyms(ctx: StaffContext, { id }: { id: string }): Promise<SynonymSetView[]> {
  return runTx(ctx.db, async (tx) => {
    await lockSynonyms(tx);
    const before = await findSet(tx, id);
    await tx.synonymSet.delete({ where: { id }, select: { id: true } });
    await written(tx, ctx, { action: "synonym.delete", entityId: id, before });
    return readSynonyms(tx);
  });
}

interface Change {
  action: string;
  entityId: string;
  before?: object;
  after?: object;
}

async function written(tx: Tx, ctx: StaffContext, change: Change): Promise<void> {
  await audit(tx, ctx, { entity: "synonym", ...change });
  await dropTags(tx, [CATALOG_TAG]);
}

// Sets are few and rarely changed: one at a time, so that no two can take the same word.
async function lockSynonyms(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE "SynonymSet" IN SHARE ROW EXCLUSIVE MODE`;
}

async function findSet(tx: Tx, id: string): Promise<{ locale: string; words: string[] }> {
  const set = await tx.synonymSet.findUnique({ where: { id }, select: { locale: true, words: true } });
  if (!set) throw new DomainError("NOT_FOUND", { entity: "synonym" });
  return set;
}

interface Wanted {
  id: string | null;
  locale: Locale;
  words: readonly string[];
  keys: readonly string[];
}

/** The first of the words that is in another set already, or a second time in this one. */
async function takenWord(
  tx: Tx,
  { id, locale, words, keys }: Wanted,
): Promise<{ word: string; setId: string | null } | null> {
  const others = await tx.synonymSet.findMany({
    where: { locale, keys: { hasSome: [...keys] }, ...(id === null ? {} : { id: { not: id } }) },
    select: { id: true, keys: true },
  });
  const seen = new Map<string, string | null>(others.flatMap((set) => set.keys.map((key) => [key, set.id])));
  for (const [place, key] of keys.entries()) {
    const setId = seen.get(key);
    if (setId !== undefined) return { word: words[place] ?? key, setId };
    seen.set(key, null);
  }
  return null;
}
