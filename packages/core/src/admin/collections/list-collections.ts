import { CollectionList, type CollectionListInput, type CollectionRow } from "@souk/contracts";
import {
  type Collection,
  type CollectionTranslation,
  columns,
  type Media,
  Prisma,
  type ProductCollection,
} from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { mediaViewJson } from "../media-json.ts";

const c = columns<Collection>("c");
const media = columns<Media>("media");
const pc = columns<ProductCollection>("pc");
const t = columns<CollectionTranslation>("t");
const { sql } = Prisma;
const Rows = z.tuple([z.object({ list: CollectionList })]);

/** All collections, or all deleted ones, in the order of the home page. */
export async function listCollections(
  ctx: StaffContext,
  { locale, deleted }: CollectionListInput,
): Promise<CollectionRow[]> {
  const rows = await ctx.db.$queryRaw(sql`
    SELECT coalesce(json_agg(json_build_object(
             'id', ${c.id}, 'kind', ${c.kind}, 'active', ${c.active}, 'name', text.name, 'slug', text.slug,
             'picture', ${mediaViewJson(media)}, 'deleted', ${c.deletedAt} IS NOT NULL,
             'productCount', (SELECT count(*) FROM "ProductCollection" pc WHERE ${pc.collectionId} = ${c.id}),
             'updatedAt', to_char(${c.updatedAt}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
             ORDER BY ${c.position}, ${c.id}), '[]') AS list
      FROM "Collection" c LEFT JOIN "Media" media ON ${media.id} = ${c.mediaId}
      CROSS JOIN LATERAL (
        SELECT ${t.name}, ${t.slug} FROM "CollectionTranslation" t
         WHERE ${t.collectionId} = ${c.id} AND ${t.locale} IN (${locale}, 'en')
         ORDER BY ${t.locale} = ${locale} DESC LIMIT 1) text
     WHERE ${deleted ? sql`${c.deletedAt} IS NOT NULL` : sql`${c.deletedAt} IS NULL`}`);
  return Rows.parse(rows)[0].list;
}
