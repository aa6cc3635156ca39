import { CollectionDetail, DomainError, type Locale, MemberProduct } from "@souk/contracts";
import {
  type Collection,
  type CollectionTranslation,
  columns,
  type Media,
  Prisma,
  type Product,
  type ProductCollection,
  type ProductMedia,
  type ProductTranslation,
} from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { mediaViewJson } from "../media-json.ts";

const c = columns<Collection>("c");
const m = columns<Media>("m");
const media = columns<Media>("media");
const p = columns<Product>("p");
const pc = columns<ProductCollection>("pc");
const pm = columns<ProductMedia>("pm");
const pt = columns<ProductTranslation>("pt");
const t = columns<CollectionTranslation>("t");
const { sql } = Prisma;
const Rows = z.array(z.object({ collection: CollectionDetail }));

/** As many products as an editor shows of what rules have chosen. */
export const PREVIEWED = 12;

/** A MemberProduct of contracts for the product `p`. */
export const memberJson = (locale: Locale, now: Date): Prisma.Sql => sql`json_build_object(
  'id', ${p.id}, 'name', coalesce((
    SELECT ${pt.name} FROM "ProductTranslation" pt
     WHERE ${pt.productId} = ${p.id} AND ${pt.locale} IN (${locale}, 'en')
     ORDER BY ${pt.locale} = ${locale} DESC LIMIT 1), ''),
  'picture', (SELECT json_build_object('hash', ${m.hash}, 'width', ${m.width}, 'height', ${m.height},
                       'widths', ${m.widths}, 'alt', coalesce(${m.alt} ->> ${locale}, ${m.alt} ->> 'en', ''))
                FROM "ProductMedia" pm JOIN "Media" m ON ${m.id} = ${pm.mediaId}
               WHERE ${pm.productId} = ${p.id} ORDER BY ${pm.position} LIMIT 1),
  'visible', ${p.status} = 'ACTIVE' AND ${p.deletedAt} IS NULL AND ${p.publishedAt} <= ${now}::timestamp
             AND (${p.unpublishAt} IS NULL OR ${p.unpublishAt} > ${now}::timestamp))`;

const texts = sql`(
  SELECT json_object_agg(${t.locale}, json_build_object(
           'name', ${t.name}, 'slug', ${t.slug}, 'description', ${t.description}))
    FROM "CollectionTranslation" t WHERE ${t.collectionId} = ${c.id})`;

const products = (locale: Locale, now: Date): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(shown.member ORDER BY shown.position, shown.id), '[]')
    FROM (SELECT ${pc.position}, ${p.id}, ${memberJson(locale, now)} AS member
            FROM "ProductCollection" pc JOIN "Product" p ON ${p.id} = ${pc.productId}
           WHERE ${pc.collectionId} = ${c.id} AND ${p.deletedAt} IS NULL ORDER BY ${pc.position}, ${p.id}
           LIMIT CASE WHEN ${c.kind} = 'RULES' THEN ${PREVIEWED}::int ELSE NULL END) shown)`;

/** A collection as its editor shows it, deleted or not; NOT_FOUND where there is none. */
export async function readCollection(
  tx: Tx,
  id: string,
  { locale, now }: { locale: Locale; now: Date },
): Promise<CollectionDetail> {
  const rows = await tx.$queryRaw(sql`
    SELECT json_build_object(
             'id', ${c.id}, 'version', ${c.version}, 'kind', ${c.kind}, 'active', ${c.active},
             'deleted', ${c.deletedAt} IS NOT NULL, 'rules', ${c.rules}, 'texts', ${texts},
             'picture', ${mediaViewJson(media)}, 'products', ${products(locale, now)},
             'productCount', (SELECT count(*) FROM "ProductCollection" pc
                               WHERE ${pc.collectionId} = ${c.id})) AS collection
      FROM "Collection" c LEFT JOIN "Media" media ON ${media.id} = ${c.mediaId} WHERE ${c.id} = ${id}::uuid`);
  const [row] = Rows.parse(rows);
  if (!row) throw new DomainError("NOT_FOUND", { entity: "collection" });
  return row.collection;
}

export const Members = z.array(MemberProduct);
