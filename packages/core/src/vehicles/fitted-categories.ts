import { Id } from "@souk/contracts";
import { columns, prepare, Prisma, type SearchKey, type SearchPosting } from "@souk/db";
import { z } from "zod";
import { CATALOG_TAG, VEHICLES_TAG } from "../cache/drop-tags.ts";
import { answerOf } from "../catalog/answer.ts";
import type { ReadContext } from "../context.ts";
import { KINDS } from "../search/index/key-kinds.ts";

const k = columns<SearchKey>("k");
const o = columns<SearchPosting>("o");
const u = columns<SearchPosting>("u");
const { sql } = Prisma;

// Bits of a category that aren't bits of the universal products: a few rows a category, however many products.
const CATEGORIES = prepare<"category" | "universal">(
  (param) => sql`
  SELECT coalesce(json_agg(fitted.ref ORDER BY fitted.ref), '[]') FROM (
    SELECT DISTINCT ${k.ref} AS ref FROM "SearchKey" k JOIN "SearchPosting" o ON ${o.keyId} = ${k.id}
      LEFT JOIN "SearchPosting" u ON ${u.chunk} = ${o.chunk} AND ${u.keyId} = (
        SELECT ${k.id} FROM "SearchKey" k
         WHERE ${k.kind} = ${param("universal", "text")} AND ${k.ref} = ${param("universal", "text")})
     WHERE ${k.kind} = ${param("category", "text")}
       AND bit_count(CASE WHEN ${u.bits} IS NULL THEN ${o.bits} ELSE ${o.bits} & ~ ${u.bits} END) > 0) fitted`,
);
const Ids = answerOf(z.array(Id));

/**
 * The categories in which the shopper's vehicle matters: those with any product that has fitments. All others are the
 * same for every vehicle, so the shop asks for them without one (and the cache keeps one answer for all).
 */
export async function fittedCategories(ctx: ReadContext): Promise<string[]> {
  ctx.tag(VEHICLES_TAG, CATALOG_TAG);
  return Ids.parse(
    await ctx.reader.read(CATEGORIES, { category: KINDS.category, universal: KINDS.universal }),
  );
}
