import { LOCALES } from "@souk/contracts";
import { columns, Prisma, type SearchTerm, type SynonymSet } from "@souk/db";
import type { Param } from "../../catalog/sql.ts";
import { guesses, mayBegin } from "./guess-sql.ts";
import { foundBy, quoted } from "./probe-sql.ts";

/** What is told of the words. */
export type WordParam = "locale" | "words" | "nearPlaces" | "nearWords" | "exact";

const s = columns<SynonymSet>("s");
const t = columns<SearchTerm>("t");
const { sql } = Prisma;

const ALL_LOCALES = Prisma.raw(`ARRAY[${LOCALES.map((locale) => `'${locale}'`).join(", ")}]`);
/** A count is only added to: whether a rare word is still in a document is looked up, and whether any has a code. */
const RARE = Prisma.raw("5");

/** The words of the query, and of each its key among synonyms: its lexemes in the asked language. */
const said = (param: Param<WordParam>): Prisma.Sql => sql`
  said AS MATERIALIZED (
    SELECT said.n::int AS n, said.word, (
             SELECT string_agg(part.lexeme, ' ' ORDER BY part.positions[1])
               FROM unnest(search_vector(${param("locale", "text")}, said.word)) part) AS key
      FROM unnest(${param("words", "text[]")}) WITH ORDINALITY said(word, n)
  )`;

/** An Arabic word with and without its article: what is left of one isn't always what is left of the other. */
const forms = sql`CASE WHEN said.word ~ '^[ء-ي]' THEN said.word || ' ال' || said.word ELSE said.word END`;

/**
 * Lexemes of the words that documents have: in the asked language, and where it lacks one, in the others (where what
 * is left of a word, typed by itself, is no word: "filtr" isn't French).
 */
const known = (param: Param<WordParam>): Prisma.Sql => {
  const inDocuments = (locales: Prisma.Sql): Prisma.Sql => sql`
    SELECT said.n, tongue.locale, lexeme AS term, coalesce(${t.count}, 1) AS count,
           coalesce(${t.count} < ${RARE} AND ${t.word} <> said.word, FALSE) AS doubtful
      FROM said CROSS JOIN ${locales}
      CROSS JOIN LATERAL unnest(tsvector_to_array(search_vector(tongue.locale, ${forms}))) lexeme
      LEFT JOIN LATERAL (SELECT ${t.term}, ${t.word}, ${t.count} FROM "SearchTerm" t
        WHERE ${t.locale} = tongue.locale AND ${t.term} = lexeme OFFSET 0) t ON TRUE
     WHERE (tongue.locale = ${param("locale", "text")} OR said.word <> lexeme OR ${t.word} IS NOT DISTINCT FROM said.word)
       AND CASE WHEN ${t.count} >= ${RARE} THEN true
                WHEN ${t.term} IS NOT NULL OR lexeme ~ '[0-9]' THEN ${foundBy(sql`tongue.locale`, quoted(sql`lexeme`))}
                ELSE false END`;
  return sql`
  own AS MATERIALIZED (${inDocuments(sql`(SELECT ${param("locale", "text")} AS locale) tongue`)}
  ), foreign_words AS MATERIALIZED (${inDocuments(sql`(
    SELECT locale FROM unnest(${ALL_LOCALES}) locale
     WHERE locale <> ${param("locale", "text")} AND EXISTS (
       SELECT FROM said WHERE key IS NOT NULL AND n NOT IN (SELECT n FROM own))) tongue`)}
  )`;
};

/**
 * Words in a row that staff say mean the same as others: the longest of those that overlap, each with those of its
 * alternatives that documents have.
 */
const synonyms = (param: Param<WordParam>): Prisma.Sql => sql`
  grams AS MATERIALIZED (
    SELECT a.n AS low, b.n AS high,
           (SELECT string_agg(c.key, ' ' ORDER BY c.n) FROM said c WHERE c.n BETWEEN a.n AND b.n) AS key
      FROM said a JOIN said b ON b.n BETWEEN a.n AND a.n + 3
  ), spans AS MATERIALIZED (
    SELECT grams.low, grams.high, ${s.keys} AS keys
      FROM "SynonymSet" s JOIN grams ON grams.key = ANY(${s.keys})
     WHERE ${s.locale} = ${param("locale", "text")} AND ${s.keys} && (SELECT array_agg(key) FROM grams)
  ), meant AS MATERIALIZED (
    SELECT DISTINCT spans.low, spans.high, string_to_array(key, ' ') AS lexemes
      FROM spans CROSS JOIN unnest(spans.keys) key
     WHERE key <> '' AND NOT EXISTS (
             SELECT FROM spans o WHERE o.low <= spans.high AND o.high >= spans.low
                AND (o.high - o.low, -o.low) > (spans.high - spans.low, -spans.low))
       AND NOT EXISTS (
             SELECT FROM unnest(string_to_array(key, ' ')) lexeme WHERE NOT EXISTS (
               SELECT FROM "SearchTerm" t WHERE ${t.locale} = ${param("locale", "text")} AND ${t.term} = lexeme))
  )`;

/** The language that knows most of the words, or in the asked one their beginnings; that where none knows more. */
const speech = (param: Param<WordParam>, typing: boolean): Prisma.Sql => sql`
  speech AS MATERIALIZED (
    SELECT locale FROM (
      SELECT ${param("locale", "text")} AS locale, 0.5 + count(*) AS words FROM said
       WHERE n IN (SELECT n FROM own) OR EXISTS (SELECT FROM meant WHERE n BETWEEN low AND high)
          OR ${mayBegin(param("locale", "text"), typing)}
      UNION ALL SELECT locale, count(DISTINCT n) FROM foreign_words GROUP BY locale) tongue
     ORDER BY words DESC, locale LIMIT 1
  )`;

/**
 * What each part of the query stands for: one alternative a row, a list of lexemes that must all be there. Of a word
 * that a few documents have in another form only, it is doubted that it was meant.
 */
const parts = (param: Param<WordParam>, typing: boolean): Prisma.Sql => sql`
  spoken AS MATERIALIZED (
    SELECT low, high, 'synonym' AS kind, lexemes, NULL AS word, (
             SELECT min(${t.count}) FROM "SearchTerm" t
              WHERE ${t.locale} = ${param("locale", "text")} AND ${t.term} = ANY(lexemes)) AS count
      FROM meant WHERE ${param("locale", "text")} = (SELECT locale FROM speech)
  ), told AS MATERIALIZED (
    SELECT low, high, kind, lexemes, word, count FROM spoken
    UNION ALL
    SELECT n, n, 'word', ARRAY[term], NULL, count FROM (SELECT * FROM own UNION ALL SELECT * FROM foreign_words) given
     WHERE locale = (SELECT locale FROM speech) AND NOT EXISTS (SELECT FROM spoken WHERE n BETWEEN low AND high)
  ), missing AS MATERIALIZED (
    SELECT said.n, said.word, coalesce(sum(doubt.count), 0) AS known FROM said LEFT JOIN own doubt ON doubt.n = said.n
     WHERE said.key IS NOT NULL AND (
             NOT EXISTS (SELECT FROM told WHERE said.n BETWEEN low AND high)
             OR ((SELECT locale FROM speech) = ${param("locale", "text")} AND doubt.doubtful
                 AND NOT EXISTS (SELECT FROM spoken WHERE said.n BETWEEN low AND high)))
     GROUP BY said.n, said.word
  ), ${guesses(param, typing)}, alternatives AS MATERIALIZED (
    SELECT * FROM told UNION ALL SELECT n, n, kind, ARRAY[term], word, count FROM guess
  ), parts AS MATERIALIZED (
    SELECT low, high, min(kind) AS kind, json_agg(lexemes) AS lexemes, (array_agg(word ORDER BY count DESC))[1] AS word, max(count) AS count,
           string_agg('(' || (SELECT string_agg(${quoted(sql`lexeme`)}, ' & ') FROM unnest(lexemes) lexeme) || ')',
                      ' | ') AS query
      FROM alternatives GROUP BY low, high
  )`;

/** Whether each word of what looks like a code is in the documents as it is; the last one may be a beginning. */
const whole = sql`NOT EXISTS (
  SELECT FROM said LEFT JOIN parts ON said.n BETWEEN low AND high
   WHERE key IS NOT NULL AND (kind IS NULL OR kind = 'guess'
           OR (kind = 'begun' AND said.n < (SELECT max(n) FROM said))))`;

/**
 * All parts together if any document has them; else without one of them, the rarest first; else one alone: the noun,
 * which is an English phrase's last word and a French or Arabic one's first. Tried one after the other: what comes
 * after the first that finds something isn't asked. One part alone is known to be found.
 */
const attempts = (param: Param<WordParam>): Prisma.Sql => sql`
  attempts AS MATERIALIZED (
    SELECT 0 AS step, false AS sure, NULL::int AS spared, 0 AS weight,
           string_agg('(' || query || ')', ' & ') AS query, array_agg(low) AS kept
      FROM parts HAVING count(*) > 0
    UNION ALL
    SELECT 1, false, p.low, CASE p.kind WHEN 'guess' THEN 0 ELSE p.count END,
           string_agg('(' || o.query || ')', ' & '), array_agg(o.low)
      FROM parts p JOIN parts o ON o.low <> p.low GROUP BY p.low, p.kind, p.count HAVING count(*) > 1
    UNION ALL
    SELECT 2, true, CASE (SELECT locale FROM speech) WHEN 'en' THEN -p.low ELSE p.low END,
           CASE WHEN p.kind = 'guess' THEN 2 WHEN p.query ~ '[[:alpha:]]{3}' THEN 0 ELSE 1 END, p.query, ARRAY[p.low]
      FROM parts p
  ), taken AS MATERIALIZED (
    SELECT step, kept, query FROM (
      SELECT * FROM attempts ORDER BY step, weight, spared LIMIT 100) attempts
     WHERE (sure OR cardinality(kept) = 1 OR ${foundBy(sql`(SELECT locale FROM speech)`, sql`attempts.query`)})
       AND (NOT ${param("exact", "boolean")} OR (step = 0 AND ${whole}))
     LIMIT 1
  )`;

/**
 * `said`, `speech`, `parts` and `taken`: the words of a query, the language they are taken to be of, what each part of
 * it stands for, and which of the parts are looked for together. While somebody is typing, the last word may be a
 * beginning even if it is a word.
 */
export const understood = (param: Param<WordParam>, typing: boolean): Prisma.Sql =>
  sql`${said(param)}, ${known(param)}, ${synonyms(param)}, ${speech(param, typing)}, ${parts(param, typing)}, ${attempts(param)}`;
