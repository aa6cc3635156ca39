import { LOCALES } from "@souk/contracts";
import { columns, Prisma, type Db, type SearchDoc, type SearchTerm } from "@souk/db";
import type { Tx } from "../../context.ts";
import { allTexts, spelt, textsOf, worthKnowing } from "./term-sql.ts";

const d = columns<SearchDoc>("d");
const t = columns<SearchTerm>("t");
const { sql } = Prisma;

/** Of such words one more or less says nothing: they aren't counted on, and nobody waits for their rows. */
const FREQUENT = Prisma.raw("200");

/**
 * Adds the words of these products' documents to the vocabulary; call it after the documents were written. Words that
 * went stay until the next rebuild: a query looks up itself whether a rare word is still in a document.
 */
export async function refreshTerms(tx: Tx, productIds: readonly string[]): Promise<void> {
  if (productIds.length === 0) return;
  const vectors = LOCALES.map(
    (locale) => sql`SELECT ${Prisma.raw(`'${locale}'`)} AS locale, ${Prisma.raw(`d."${locale}"`)} AS vector
      FROM "SearchDoc" d WHERE ${d.productId} = ANY(${[...productIds]}::uuid[])`,
  );
  await tx.$executeRaw`
    WITH fresh AS MATERIALIZED (
      SELECT doc.locale, lexeme, count(*)::int AS count
        FROM (${Prisma.join(vectors, " UNION ALL ")}) doc CROSS JOIN LATERAL unnest(tsvector_to_array(doc.vector)) lexeme
       GROUP BY doc.locale, lexeme
    ), rare AS MATERIALIZED (
      SELECT fresh.*, fresh.count + coalesce(${t.count}, 0) AS total
        FROM fresh LEFT JOIN "SearchTerm" t ON ${t.locale} = fresh.locale AND ${t.term} = fresh.lexeme
       WHERE coalesce(${t.count}, 0) < ${FREQUENT}
    ), ${spelt(textsOf(productIds))}
    INSERT INTO "SearchTerm" AS t ("locale", "term", "word", "count", "near")
    SELECT rare.locale, rare.lexeme, coalesce(spelt.word, rare.lexeme), rare.count,
           coalesce(near_words(spelt.word) || near_words(spelt.lexeme), '{}')
      FROM rare LEFT JOIN spelt ON spelt.locale = rare.locale AND spelt.lexeme = rare.lexeme
     WHERE ${worthKnowing(sql`rare.lexeme`, sql`rare.total`, sql`spelt.word`)}
     ORDER BY rare.locale, rare.lexeme
    ON CONFLICT ("locale", "term") DO UPDATE SET "count" = ${t.count} + excluded."count"`;
}

/** Counts the words of all documents anew: after a rebuild of the index, and for a shop at night. */
export async function rebuildTerms(db: Db): Promise<{ terms: number }> {
  const stats = LOCALES.map(
    (locale) => sql`SELECT ${Prisma.raw(`'${locale}'`)} AS locale, stat.word AS lexeme, stat.ndoc AS count
      FROM ts_stat(${Prisma.raw(`'SELECT "${locale}" FROM "SearchDoc"'`)}) stat`,
  );
  const terms = await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`TRUNCATE "SearchTerm"`;
      return tx.$executeRaw`
        WITH ${spelt(allTexts)}
        INSERT INTO "SearchTerm" ("locale", "term", "word", "count", "near")
        SELECT stat.locale, stat.lexeme, coalesce(spelt.word, stat.lexeme), stat.count,
               coalesce(near_words(spelt.word) || near_words(spelt.lexeme), '{}')
          FROM (${Prisma.join(stats, " UNION ALL ")}) stat
          LEFT JOIN spelt ON spelt.locale = stat.locale AND spelt.lexeme = stat.lexeme
         WHERE ${worthKnowing(sql`stat.lexeme`, sql`stat.count`, sql`spelt.word`)}`;
    },
    { timeout: 900_000, maxWait: 30_000 },
  );
  await db.$executeRaw`VACUUM ANALYZE "SearchTerm"`;
  return { terms };
}
