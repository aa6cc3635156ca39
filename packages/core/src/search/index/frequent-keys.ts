import type { Locale } from "@souk/contracts";
import { LOCALES } from "@souk/contracts";
import { Prisma, type Db } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { CHUNK, FREQUENT, FREQUENT_TYPE, NAME_KIND, WORD_KIND } from "./key-kinds.ts";
import { bitsOf } from "./posting-sql.ts";
import { INDEX_LOCK } from "./refresh-search.ts";

const { sql } = Prisma;
const Words = z.array(z.object({ word: z.string() }));
const Last = z.array(z.object({ doc: z.int().nullable() }));
const Keys = z.array(z.object({ id: z.int() }));
/** So many words are looked up by the index; for more, all documents are read. */
const FEW = 30;

export interface FrequentOptions {
  /** From how many documents on. */
  atLeast?: number;
  log?: (line: string) => void;
}

/**
 * Gives postings to the words and vehicle types that have become frequent. Lists are right without (they then read
 * such documents one by one); this keeps them fast.
 */
export async function findFrequent(db: Db, options: FrequentOptions = {}): Promise<void> {
  const { atLeast, log = () => undefined } = options;
  for (const locale of LOCALES) {
    const words = await frequentWords(db, locale, atLeast ?? FREQUENT);
    if (words.length > FEW) await inBatch(db, (tx) => addManyWords(tx, locale, words));
    else if (words.length > 0) await inBatch(db, (tx) => addWords(tx, locale, words));
    log(`${words.length} more frequent words (${locale})`);
  }
  const types = await frequentTypes(db, atLeast ?? FREQUENT_TYPE);
  if (types.length > 0) await inBatch(db, (tx) => addTypes(tx, types));
  log(`${types.length} more frequent vehicle types`);
}

async function inBatch(db: Db, work: (tx: Tx) => Promise<void>): Promise<void> {
  const run = async (tx: Tx): Promise<void> => {
    // Nobody changes documents between the reading of them and the word's being known as one with postings.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${INDEX_LOCK}::bigint)`;
    await work(tx);
  };
  await db.$transaction(run, { timeout: 1_200_000, maxWait: 30_000 });
}

async function frequentWords(db: Db, locale: Locale, atLeast: number): Promise<string[]> {
  const rows = await db.$queryRaw`
    SELECT stat.word FROM ts_stat(${`SELECT "${locale}" FROM "SearchDoc"`}) stat
     WHERE stat.ndoc >= ${atLeast}::int AND NOT EXISTS (
       SELECT FROM "SearchKey" k WHERE k."kind" = ${`WORD:${locale}`} AND k."ref" = stat.word AND k."dense")
     ORDER BY stat.word`;
  return Words.parse(rows).map((row) => row.word);
}

async function addWords(tx: Tx, locale: Locale, words: readonly string[]): Promise<void> {
  const vector = Prisma.raw(`d."${locale}"`);
  const head = headOf(locale);
  await tx.$executeRaw`
    WITH key AS (
      INSERT INTO "SearchKey" ("kind", "ref", "dense")
      SELECT kind, word, TRUE FROM unnest(${[...words]}::text[]) AS word,
             unnest(ARRAY[${`WORD:${locale}`}, ${`NAME:${locale}`}]) AS kind ORDER BY kind, word
      ON CONFLICT ("kind", "ref") DO UPDATE SET "dense" = TRUE RETURNING "id", "kind", "ref"
    ), found AS MATERIALIZED (
      SELECT key.id AS key, d."doc" FROM key CROSS JOIN LATERAL (
        SELECT d."doc", ${head} AS head FROM "SearchDoc" d
         WHERE ${vector} @@ array_to_tsvector(ARRAY[key.ref])::text::tsquery AND d."keys" IS NOT NULL OFFSET 0) d
       WHERE key.kind = ${`WORD:${locale}`}
          OR d.head @@ (array_to_tsvector(ARRAY[key.ref])::text || ':A')::tsquery)
    INSERT INTO "SearchPosting" ("keyId", "chunk", "bits")
    SELECT key, chunk, bits FROM (${bitsOf("key", sql`SELECT key, doc FROM found`)}) made ORDER BY key, chunk`;
}

const headOf = (locale: Locale): Prisma.Sql =>
  Prisma.raw({ en: `d."headEn"`, fr: `d."headFr"`, ar: `d."headAr"` }[locale]);

async function addManyWords(tx: Tx, locale: Locale, words: readonly string[]): Promise<void> {
  const [word, name] = [`${WORD_KIND}${locale}`, `${NAME_KIND}${locale}`];
  await tx.$executeRaw`
    INSERT INTO "SearchKey" ("kind", "ref", "dense")
    SELECT kind, word, TRUE FROM unnest(${[...words]}::text[]) AS word, unnest(ARRAY[${word}, ${name}]) AS kind
     ORDER BY kind, word
    ON CONFLICT ("kind", "ref") DO UPDATE SET "dense" = TRUE`;
  for (const first of await chunkStarts(tx)) {
    const part = (kind: string, vector: Prisma.Sql, condition: Prisma.Sql): Prisma.Sql => sql`
      SELECT k."id" AS key, d."doc" FROM "SearchDoc" d CROSS JOIN LATERAL unnest(${vector}) one
        JOIN "SearchKey" k ON k."kind" = ${kind} AND k."ref" = one.lexeme
       WHERE d."doc" BETWEEN ${first}::int AND ${first + CHUNK - 1}::int AND k."ref" = ANY(${[...words]}::text[])
         AND ${condition}`;
    const found = sql`${part(word, Prisma.raw(`d."${locale}"`), sql`TRUE`)}
      UNION ALL ${part(name, headOf(locale), sql`'A' = ANY(one.weights)`)}`;
    await tx.$executeRaw`
      INSERT INTO "SearchPosting" ("keyId", "chunk", "bits")
      SELECT key, chunk, bits FROM (${bitsOf("key", found)}) made`;
  }
}

/** The first document of each chunk. */
async function chunkStarts(tx: Tx): Promise<number[]> {
  const [row] = Last.parse(await tx.$queryRaw`SELECT max(d."doc") AS doc FROM "SearchDoc" d`);
  const last = row?.doc ?? 0;
  return Array.from({ length: Math.floor(last / CHUNK) + 1 }, (_, index) => index * CHUNK);
}

async function frequentTypes(db: Db, atLeast: number): Promise<number[]> {
  const rows = await db.$queryRaw`
    SELECT k."id" FROM "SearchKey" k
      JOIN (SELECT f."typeId", count(*) AS products FROM "Fitment" f GROUP BY f."typeId") f
        ON f."typeId"::text = k."ref" AND f.products >= ${atLeast}::int
     WHERE k."kind" = 'TYPE' AND NOT k."dense" ORDER BY k."id"`;
  return Keys.parse(rows).map((row) => row.id);
}

/** In one pass over the documents: of many types that is far less than the documents of each. */
async function addTypes(tx: Tx, ids: readonly number[]): Promise<void> {
  await tx.$executeRaw`UPDATE "SearchKey" SET "dense" = TRUE WHERE "id" = ANY(${[...ids]}::int[])`;
  for (const first of await chunkStarts(tx)) {
    const found = sql`
      SELECT one.key, d."doc" FROM "SearchDoc" d CROSS JOIN LATERAL unnest(d."keys") one(key)
       WHERE d."doc" BETWEEN ${first}::int AND ${first + CHUNK - 1}::int AND one.key = ANY(${[...ids]}::int[])`;
    await tx.$executeRaw`
      INSERT INTO "SearchPosting" ("keyId", "chunk", "bits")
      SELECT key, chunk, bits FROM (${bitsOf("key", found)}) made`;
  }
}
