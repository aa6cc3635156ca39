import { BrandList, type BrandListInput } from "@souk/contracts";
import { type Brand, columns, Prisma } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { brandFields, joinLogo } from "./read-brand.ts";
import { containing } from "../../like.ts";

const b = columns<Brand>("b");
const { sql } = Prisma;
const Place = z.tuple([z.string(), z.uuid()]);
const Rows = z.tuple([
  z.object({ items: BrandList.shape.items, total: z.int(), last: z.string().nullable() }),
]);

/** Brands by name, in pages. INVALID_CURSOR. */
export async function listBrands(
  ctx: StaffContext,
  input: BrandListInput,
): Promise<z.infer<typeof BrandList>> {
  const { query, deleted = false, cursor, limit } = input;
  const among = sql`${b.deletedAt} IS ${deleted ? sql`NOT NULL` : sql`NULL`}
    ${query ? sql`AND ${b.name} ILIKE ${containing(query)}` : Prisma.empty}`;
  const [name, id] = cursor === undefined ? [null, null] : decodeCursor(Place, cursor);
  const after = id === null ? Prisma.empty : sql`AND (lower(${b.name}), ${b.id}) > (${name}, ${id}::uuid)`;
  const rows = await ctx.db.$queryRaw(sql`
    WITH page AS (
      SELECT lower(${b.name}) AS key, json_build_object(${brandFields}) AS row, ${b.id}
        FROM "Brand" b ${joinLogo} WHERE ${among} ${after} ORDER BY lower(${b.name}), ${b.id} LIMIT ${limit + 1})
    SELECT coalesce(json_agg(page.row ORDER BY page.key, page.id), '[]') AS items,
           (SELECT count(*)::int FROM "Brand" b WHERE ${among}) AS total,
           (SELECT page.key FROM page ORDER BY page.key, page.id OFFSET ${limit - 1} LIMIT 1) AS last
      FROM page`);
  const [{ items, total, last }] = Rows.parse(rows);
  const shown = items.slice(0, limit);
  const end = items.length > limit ? shown.at(-1) : undefined;
  return { items: shown, total, nextCursor: end && last !== null ? encodeCursor([last, end.id]) : null };
}
