import { columns, Prisma, type SearchDoc, type SearchKey, type SearchPosting } from "@souk/db";
import type { Tx } from "../../context.ts";
import { refreshTerms } from "../terms/refresh-terms.ts";
import { keyPairs, shownProducts } from "./document-sql.ts";
import { bitsOf } from "./posting-sql.ts";
import { wordVectors } from "./text-sql.ts";

const d = columns<SearchDoc>("d");
const k = columns<SearchKey>("k");
const o = columns<SearchPosting>("o");
const { sql } = Prisma;

const BATCH = 1000;
const FEW = 20;
/** More are left to refresh-stale.ts: nobody holds the locks of a department for minutes. */
const MANY = 1000;
/** Held shared by who changes documents, exclusively by who gives a key its first postings. */
export const INDEX_LOCK = 700_100;

/**
 * Brings the search index up to date with what these products are now: documents come, change and go, and the postings
 * of the keys and words they gained or lost; of very many products a moment later. The last step of a transaction, and
 * once: postings are written in their order, so two transactions wait for each other but never both.
 */
export async function refreshSearch(
  tx: Tx,
  productIds: readonly string[],
  now: Date = new Date(),
): Promise<void> {
  if (productIds.length > MANY) {
    await tx.$executeRaw`
      INSERT INTO "SearchStale" ("productId") SELECT DISTINCT id FROM unnest(${[...productIds]}::uuid[]) AS id ORDER BY id
      ON CONFLICT DO NOTHING`;
    return;
  }
  await refreshDocuments(tx, productIds, now);
  await refreshTerms(tx, productIds);
}

/** The same without the vocabulary, which a rebuild counts by itself. */
export async function refreshDocuments(tx: Tx, productIds: readonly string[], now: Date): Promise<void> {
  if (productIds.length === 0) return;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${INDEX_LOCK}::bigint)`;
  const ids = [...new Set(productIds)];
  // Plans are made for a few products unless the planner may look at how many there are.
  if (ids.length > FEW) await tx.$executeRaw`SELECT set_config('plan_cache_mode', 'force_custom_plan', TRUE)`;
  await tx.$executeRaw`
    SELECT 1 FROM "SearchDoc" d WHERE ${d.productId} = ANY(${ids}::uuid[]) ORDER BY ${d.productId} FOR UPDATE`;
  for (let start = 0; start < ids.length; start += BATCH) {
    await tx.$executeRaw(refreshStatement(ids.slice(start, start + BATCH), now));
  }
}

/** One statement: documents first, then what they gained or lost as bits that are turned. */
function refreshStatement(ids: readonly string[], now: Date): Prisma.Sql {
  return sql`
    WITH ${shownProducts(ids, now)}, ${keyPairs()}, ${wordVectors()}, ${keyIds}, ${fresh}, ${written(ids)},
    turned AS (
      SELECT key, doc FROM (
        SELECT change.doc, key FROM change CROSS JOIN LATERAL (
          SELECT unnest(change.had) AS key UNION ALL SELECT unnest(change.has)) named
         WHERE (SELECT ${k.dense} FROM "SearchKey" k WHERE ${k.id} = key) IS NOT FALSE
           AND key NOT IN (SELECT missing.id FROM missing WHERE NOT missing.dense)
        UNION ALL ${frequentWords}
      ) sides GROUP BY key, doc HAVING count(*) = 1
    )
    INSERT INTO "SearchPosting" AS o ("keyId", "chunk", "bits")
    SELECT key, chunk, bits FROM (${bitsOf("key", sql`SELECT key, doc FROM turned`)}) turns ORDER BY key, chunk
    ON CONFLICT ("keyId", "chunk") DO UPDATE SET "bits" = ${o.bits} # excluded."bits"`;
}

// Somebody else may have made the key since this statement began: the update then gives its row. Not one of its kind:
// that would keep others from giving the key a posting until this transaction ends.
const keyIds = sql`
  missing AS (
    INSERT INTO "SearchKey" AS k ("kind", "ref", "dense")
    SELECT DISTINCT pairs.kind, pairs.ref, pairs.kind <> 'TYPE' FROM pairs
     WHERE NOT EXISTS (SELECT FROM "SearchKey" k WHERE ${k.kind} = pairs.kind AND ${k.ref} = pairs.ref)
     ORDER BY pairs.kind, pairs.ref
    ON CONFLICT ("kind", "ref") DO UPDATE SET "dense" = ${k.dense}
    RETURNING ${k.id}, ${k.kind}, ${k.ref}, ${k.dense}
  ), keyed AS MATERIALIZED (
    SELECT pairs.id AS product, k.id AS key FROM pairs CROSS JOIN LATERAL (
      SELECT ${k.id} FROM "SearchKey" k WHERE ${k.kind} = pairs.kind AND ${k.ref} = pairs.ref OFFSET 0) k
    UNION ALL SELECT pairs.id, missing.id FROM missing JOIN pairs USING (kind, ref)
  )`;

// A product without any text has no row of words.
const texts = Prisma.raw(
  ["en", "fr", "ar", `"headEn"`, `"headFr"`, `"headAr"`]
    .map((name) => `coalesce(texts.${name}, '') AS ${name}`)
    .join(", "),
);

const fresh = sql`
  fresh AS MATERIALIZED (
    SELECT shown.id, shown.rank, shown."publishedAt", shown.place, coalesce(own.keys, '{}') AS keys,
           ${texts}
      FROM shown
      LEFT JOIN (SELECT product, array_agg(key ORDER BY key) AS keys FROM keyed GROUP BY product) own
        ON own.product = shown.id
      LEFT JOIN (SELECT words.id, ${text("en", "body")}, ${text("fr", "body")}, ${text("ar", "body")},
                        ${text("en", "head")}, ${text("fr", "head")}, ${text("ar", "head")}
                   FROM words GROUP BY words.id) texts(product, en, fr, ar, "headEn", "headFr", "headAr")
        ON texts.product = shown.id
  )`;

// At most one row a language, so any aggregate gives it.
function text(locale: string, part: "body" | "head"): Prisma.Sql {
  return Prisma.raw(`(array_agg(words.${part}) FILTER (WHERE words.locale = '${locale}'))[1]`);
}

const COLUMNS = Prisma.raw(`"keys", "en", "fr", "ar", "headEn", "headFr", "headAr", "rank", "publishedAt"`);
const FRESH = Prisma.raw(
  `fresh.keys, fresh.en, fresh.fr, fresh.ar, fresh."headEn", fresh."headFr", fresh."headAr", fresh.rank,
   fresh."publishedAt"`,
);
const VECTORS = ["en", "fr", "ar", `"headEn"`, `"headFr"`, `"headAr"`];
/** Each vector before and after; a side that isn't there is null. */
const changed = (before: string | null, after: string | null): Prisma.Sql => {
  const side = (row: string | null, name: string): string => (row ? `${row}.${name}` : "NULL::tsvector");
  return Prisma.raw(VECTORS.flatMap((name) => [side(before, name), side(after, name)]).join(", "));
};

/**
 * `change`: documents with their keys and words before and after; nothing of those that stay as they are. What was there
 * before is read beside the write: the rows are locked, and one statement sees them as they were when it began.
 */
const written = (ids: readonly string[]): Prisma.Sql => sql`
  updated AS (
    UPDATE "SearchDoc" d SET (${COLUMNS}) = ROW(${FRESH})
      FROM fresh JOIN "SearchDoc" was ON was."productId" = fresh.id
     WHERE ${d.productId} = fresh.id AND ROW(${ownColumns}) IS DISTINCT FROM ROW(${FRESH})
    RETURNING ${d.doc}, was."keys" AS had, ${d.keys} AS has, ${changed("was", "d")}
  ), added AS (
    INSERT INTO "SearchDoc" AS d ("productId", ${COLUMNS})
    SELECT fresh.id, ${FRESH} FROM fresh
     WHERE NOT EXISTS (SELECT FROM "SearchDoc" d WHERE ${d.productId} = fresh.id) ORDER BY fresh.place
    ON CONFLICT ("productId") DO NOTHING
    RETURNING ${d.doc}, NULL::int[], ${d.keys}, ${changed(null, "d")}
  ), gone AS (
    DELETE FROM "SearchDoc" d WHERE ${d.productId} = ANY(${[...ids]}::uuid[])
       AND NOT EXISTS (SELECT FROM shown WHERE shown.id = ${d.productId})
    RETURNING ${d.doc}, ${d.keys}, NULL::int[], ${changed("d", null)}
  ), change(doc, had, has, "enWas", en, "frWas", fr, "arWas", ar,
            "headEnWas", "headEn", "headFrWas", "headFr", "headArWas", "headAr") AS MATERIALIZED (
    SELECT * FROM updated UNION ALL SELECT * FROM added UNION ALL SELECT * FROM gone
  )`;

const ownColumns = Prisma.raw(
  `d."keys", d."en", d."fr", d."ar", d."headEn", d."headFr", d."headAr", d."rank", d."publishedAt"`,
);

/** Words with postings, of the documents before and after: the one that both have turns nothing. */
const frequentWords = sql`
  SELECT word.doc, ${k.id} FROM (
    SELECT change.doc, side.kind, one.lexeme FROM change CROSS JOIN LATERAL (VALUES
        ('WORD:en', change."enWas"), ('WORD:en', change.en), ('WORD:fr', change."frWas"), ('WORD:fr', change.fr),
        ('WORD:ar', change."arWas"), ('WORD:ar', change.ar)) side(kind, vector)
      CROSS JOIN LATERAL unnest(side.vector) one
    UNION ALL
    SELECT change.doc, side.kind, one.lexeme FROM change CROSS JOIN LATERAL (VALUES
        ('NAME:en', change."headEnWas"), ('NAME:en', change."headEn"), ('NAME:fr', change."headFrWas"),
        ('NAME:fr', change."headFr"), ('NAME:ar', change."headArWas"), ('NAME:ar', change."headAr")) side(kind, vector)
      CROSS JOIN LATERAL unnest(side.vector) one WHERE 'A' = ANY(one.weights)
  ) word JOIN "SearchKey" k ON ${k.kind} = word.kind AND ${k.ref} = word.lexeme AND ${k.dense}`;
