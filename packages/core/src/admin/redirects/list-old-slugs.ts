import { type OldSlugList, OldSlugRow, type RedirectListInput } from "@souk/contracts";
import {
  type CategoryTranslation,
  type CollectionTranslation,
  columns,
  Prisma,
  type ProductTranslation,
  type SlugRedirect,
} from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { containing } from "../../like.ts";

const ct = columns<CategoryTranslation>("t");
const pt = columns<ProductTranslation>("t");
const r = columns<SlugRedirect>("r");
const st = columns<CollectionTranslation>("t");
const { sql } = Prisma;
const Rows = z.array(z.object({ row: OldSlugRow }));
const storable = z.string().refine((text) => !text.includes("\0") && text.isWellFormed());
const After = z.tuple([z.iso.datetime(), storable, storable, storable]);

/** What a slug leads to now, in its language; where there is no translation, the default's. */
const target = (
  table: string,
  t: { locale: Prisma.Sql; name: Prisma.Sql; slug: Prisma.Sql },
  owner: Prisma.Sql,
) => sql`(
  SELECT json_build_object('id', ${r.targetId}, 'name', ${t.name}, 'slug', ${t.slug})
    FROM ${Prisma.raw(`"${table}"`)} t WHERE ${owner} = ${r.targetId} AND ${t.locale} IN (${r.locale}, 'en')
   ORDER BY ${t.locale} = ${r.locale} DESC LIMIT 1)`;

const writtenTime = sql`to_char(${r.createdAt}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Slugs in use before, the newest first, with where they lead now. INVALID_CURSOR. */
export async function listOldSlugs(
  { db }: StaffContext,
  { query = "", cursor, limit }: RedirectListInput,
): Promise<z.infer<typeof OldSlugList>> {
  const after = cursor === undefined ? null : decodeCursor(After, cursor);
  const place = sql`(${r.createdAt}, ${r.kind}::text, ${r.locale}, ${r.slug})`;
  const beyond = after
    ? sql`${place} < (${after[0]}::timestamp(3), ${after[1]}, ${after[2]}, ${after[3]})`
    : sql`TRUE`;
  const found = query === "" ? sql`TRUE` : sql`lower(${r.slug}) LIKE ${containing(query.toLowerCase())}`;
  const rows = Rows.parse(
    await db.$queryRaw(sql`
      SELECT json_build_object('kind', ${r.kind}, 'locale', ${r.locale}, 'slug', ${r.slug},
               'createdAt', ${writtenTime}, 'target', CASE ${r.kind}
                 WHEN 'PRODUCT' THEN ${target("ProductTranslation", pt, pt.productId)}
                 WHEN 'CATEGORY' THEN ${target("CategoryTranslation", ct, ct.categoryId)}
                 ELSE ${target("CollectionTranslation", st, st.collectionId)} END) AS row
        FROM "SlugRedirect" r WHERE ${found} AND ${beyond}
       ORDER BY ${r.createdAt} DESC, ${r.kind}::text DESC, ${r.locale} DESC, ${r.slug} DESC LIMIT ${limit + 1}`),
  ).map(({ row }) => row);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit),
    nextCursor: last ? encodeCursor([last.createdAt, last.kind, last.locale, last.slug]) : null,
  };
}
