import type { Db } from "@souk/db";
import { z } from "zod";

const Lines = z.array(z.object({ line: z.string() }));
const lines = (rows: unknown): string[] => Lines.parse(rows).map(({ line }) => line);

/** What is known of each document, by product; ids of keys and numbers of documents may differ. */
export async function documentsSay(db: Db): Promise<string[]> {
  return lines(
    await db.$queryRaw`
      SELECT concat_ws(' | ', d."productId", d."rank", d."publishedAt", d."en", d."fr", d."ar", d."headEn", d."headFr", d."headAr",
               (SELECT string_agg(k."kind" || '=' || k."ref", ' ' ORDER BY k."kind", k."ref")
                  FROM "SearchKey" k WHERE k."id" = ANY(d."keys"))) AS line
        FROM "SearchDoc" d ORDER BY d."productId"`,
  );
}

/** Keys and words of documents that their postings lack, and what postings have that documents don't: nothing. */
export async function postingsDiffer(db: Db): Promise<string[]> {
  return lines(
    await db.$queryRaw`
      WITH held AS (
        SELECT k."id" AS key, d."doc" FROM "SearchDoc" d CROSS JOIN unnest(d."keys") AS key
          JOIN "SearchKey" k ON k."id" = key AND k."dense"
        UNION ALL
        SELECT k."id", d."doc" FROM "SearchDoc" d
         CROSS JOIN LATERAL (VALUES ('WORD:en', d."en"), ('WORD:fr', d."fr"), ('WORD:ar', d."ar"),
           ('NAME:en', ts_filter(d."headEn", '{a}')), ('NAME:fr', ts_filter(d."headFr", '{a}')),
           ('NAME:ar', ts_filter(d."headAr", '{a}'))) side(kind, vector)
         CROSS JOIN LATERAL unnest(side.vector) one
          JOIN "SearchKey" k ON k."kind" = side.kind AND k."ref" = one.lexeme AND k."dense"
      ), posted AS (
        SELECT o."keyId" AS key, o."chunk" * 8192 + bit AS doc
          FROM "SearchPosting" o CROSS JOIN generate_series(0, 8191) AS bit WHERE get_bit(o."bits", bit) = 1
      )
      SELECT k."kind" || '=' || k."ref" || ' ' || coalesce('posted alone ' || posted.doc, 'held alone ' || held.doc) AS line
        FROM held FULL JOIN posted USING (key, doc) JOIN "SearchKey" k ON k."id" = key
       WHERE held.doc IS NULL OR posted.doc IS NULL ORDER BY 1 LIMIT 20`,
  );
}
