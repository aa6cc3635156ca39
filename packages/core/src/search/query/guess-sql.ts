import { columns, Prisma, type SearchTerm } from "@souk/db";
import { startsWith } from "../../starts-with.ts";
import type { Param } from "../../catalog/sql.ts";
import { foundBy, quoted } from "./probe-sql.ts";

type GuessParam = "nearPlaces" | "nearWords";

const t = columns<SearchTerm>("t");
const { sql } = Prisma;

/** Two letters changed by place are one mistake. */
const distance = (word: Prisma.Sql): Prisma.Sql => sql`
  CASE WHEN length(${t.word}) = length(${word}) AND levenshtein(${t.word}, ${word}) = 2
            AND (SELECT array_agg(letter ORDER BY letter) FROM unnest(string_to_array(${t.word}, NULL)) letter)
              = (SELECT array_agg(letter ORDER BY letter) FROM unnest(string_to_array(${word}, NULL)) letter)
       THEN 1 ELSE levenshtein(${t.word}, ${word}) END`;

/** One mistake in a short word, two in a longer one. */
const allowed = (word: Prisma.Sql): Prisma.Sql => sql`CASE WHEN length(${word}) < 6 THEN 1 ELSE 2 END`;

/** OFFSET keeps this a look-up for each word, else all terms are read first; and the other index knows only languages. */
const nearTerms = (word: Prisma.Sql): Prisma.Sql => sql`
  SELECT ${t.term}, ${t.word}, ${t.count}, ${distance(word)} AS away FROM "SearchTerm" t
   WHERE ${t.locale} || '' = (SELECT locale FROM speech) AND ${t.near} && misspelt.words
     AND abs(length(${t.word}) - length(${word})) <= 2 OFFSET 0`;

/** While somebody types, and where nothing is said but function words. */
const lastWord = (typing: boolean): Prisma.Sql => sql`
  UNION SELECT n, word FROM said WHERE n = (SELECT max(n) FROM said)
     ${typing ? Prisma.empty : sql`AND NOT EXISTS (SELECT FROM said WHERE key IS NOT NULL)`}`;

/** How much of a word may stand for it: two letters, while somebody types it after others. */
const enough = (n: Prisma.Sql, word: Prisma.Sql, typing: boolean): Prisma.Sql =>
  typing ? sql`(length(${word}) >= 2 OR ${n} > 1)` : sql`length(${word}) >= 3`;

/** Terms of a language that begin with a word. */
const beginning = (locale: Prisma.Sql, word: Prisma.Sql): Prisma.Sql => sql`
  "SearchTerm" t WHERE ${t.locale} = ${locale} AND ${t.count} > 0
     AND ${startsWith(t.word, word)}`;

/** Whether a word of `said` may be the beginning of one of a language's. */
export const mayBegin = (locale: Prisma.Sql, typing: boolean): Prisma.Sql =>
  sql`(said.key IS NOT NULL AND ${enough(sql`said.n`, sql`said.word`, typing)}
       AND EXISTS (SELECT FROM ${beginning(locale, sql`said.word`)}))`;

/**
 * What the words that no document has may have meant: words that begin with them, and words one mistake away (two,
 * where nothing else fits); the most frequent of each.
 */
export const guesses = (param: Param<GuessParam>, typing: boolean): Prisma.Sql => sql`
  waiting AS MATERIALIZED (
    SELECT n, word FROM missing WHERE known = 0 ${lastWord(typing)}
  ), begun AS MATERIALIZED (
    SELECT waiting.n, longer.* FROM waiting CROSS JOIN LATERAL (
      SELECT ${t.term}, ${t.word}, ${t.count}
        FROM ${beginning(sql`(SELECT locale FROM speech)`, sql`waiting.word`)} AND ${t.word} <> waiting.word
       ORDER BY ${t.count} DESC LIMIT 8) longer
     WHERE ${enough(sql`waiting.n`, sql`waiting.word`, typing)}
  ), misspelt AS MATERIALIZED (
    SELECT n, array_agg(word) AS words FROM unnest(${param("nearPlaces", "int[]")}, ${param("nearWords", "text[]")}) AS near(n, word)
     GROUP BY n
  ), mistaken AS MATERIALIZED (
    SELECT missing.n, near.term, near.word, near.count, near.away,
           rank() OVER (PARTITION BY missing.n ORDER BY near.away) AS place,
           max(near.count) OVER (PARTITION BY missing.n, near.away) AS most
      FROM missing JOIN misspelt ON misspelt.n = missing.n CROSS JOIN LATERAL (${nearTerms(sql`missing.word`)}) near
     WHERE near.away > 0 AND near.away <= ${allowed(sql`missing.word`)} AND near.count >= 5 * missing.known
  ), guess AS MATERIALIZED (
    SELECT n, 'begun' AS kind, term, NULL AS word, count FROM begun
    UNION ALL
    SELECT n, 'guess', term, word, count FROM (
      SELECT mistaken.*, row_number() OVER (PARTITION BY n ORDER BY count DESC, term) AS number FROM mistaken
       WHERE place = 1 AND count * 10 >= most
         AND count > coalesce((SELECT sum(begun.count) * mistaken.away FROM begun WHERE begun.n = mistaken.n), 0)
         AND NOT EXISTS (SELECT FROM own WHERE own.term = mistaken.term)
         AND NOT EXISTS (SELECT FROM begun WHERE begun.n = mistaken.n AND begun.term = mistaken.term)) best
     WHERE number <= 3
  )`;

/** "Did you mean": words much more frequent, one mistake away from one that few documents have, where they find something. */
export const rivals = sql`
  rare AS MATERIALIZED (
    SELECT said.n, said.word, parts.count, parts.lexemes FROM said
      JOIN parts ON parts.low = said.n AND parts.high = said.n AND parts.kind = 'word' AND parts.count <= 20
     WHERE said.n = ANY((SELECT kept FROM taken)::int[])
  ), rivals AS MATERIALIZED (
    SELECT rare.n, near.word, near.count
      FROM rare JOIN misspelt ON misspelt.n = rare.n CROSS JOIN LATERAL (${nearTerms(sql`rare.word`)}) near
     WHERE near.away = 1 AND near.count >= 5 * rare.count
       AND NOT rare.lexemes::jsonb @> jsonb_build_array(jsonb_build_array(near.term))
       AND (cardinality((SELECT kept FROM taken)) = 1 OR ${foundBy(
         sql`(SELECT locale FROM speech)`,
         sql`(SELECT ${quoted(sql`near.term`)} || coalesce(string_agg(' & (' || o.query || ')', ''), '') FROM parts o
               WHERE o.low = ANY((SELECT kept FROM taken)::int[]) AND o.low <> rare.n)`,
       )})
     ORDER BY near.count DESC LIMIT 3
  )`;
