import { CollectionView, DomainError, type CollectionPageInput } from "@souk/contracts";
import {
  columns,
  prepare,
  Prisma,
  type Collection,
  type CollectionTranslation,
  type Media,
  type Product,
  type ProductCollection,
  type ProductListing,
} from "@souk/db";
import type { z } from "zod";
import { CATALOG_TAG } from "../cache/drop-tags.ts";
import type { ReadContext } from "../context.ts";
import { answerOf } from "./answer.ts";
import { slugOwners, slugsJson } from "./slug-sql.ts";
import { joinListing, pictureJson, preferred, visible, type MarketParam, type Param } from "./sql.ts";

const c = columns<Collection>("c");
const l = columns<ProductListing>("l");
const media = columns<Media>("media");
const p = columns<Product>("p");
const pc = columns<ProductCollection>("pc");
const t = columns<CollectionTranslation>("t");
const { sql } = Prisma;

const isOpen = sql`${c.active} AND ${c.deletedAt} IS NULL`;

/** Joins `t`: name, slug and description of the collection `c`. */
const joinText = (param: Param<"locale">): Prisma.Sql => sql`CROSS JOIN LATERAL (
  SELECT ${t.name}, ${t.slug}, ${t.description} FROM "CollectionTranslation" t
   WHERE ${t.collectionId} = ${c.id} AND ${preferred(t.locale, param)}) t`;

const tileFields = (param: Param<"locale">): Prisma.Sql => sql`
  'id', ${c.id}, 'slug', t.slug, 'name', t.name,
  'picture', (SELECT ${pictureJson(param)} FROM "Media" media WHERE ${media.id} = ${c.mediaId})`;

/** A JSON array of the CollectionTiles that have something to show, in the staff's order. */
export const collectionTiles = (param: MarketParam): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(json_build_object(${tileFields(param)}) ORDER BY ${c.position}, ${c.id}), '[]')
    FROM "Collection" c ${joinText(param)}
   WHERE ${isOpen} AND EXISTS (
     SELECT FROM "ProductCollection" pc JOIN "Product" p ON ${p.id} = ${pc.productId} ${joinListing(param)}
      WHERE ${pc.collectionId} = ${c.id} AND ${visible(param)}))`;

const COLLECTION = prepare<"locale" | "currency" | "now" | "slug">(
  (param) => sql`
  WITH meant AS MATERIALIZED (
    SELECT owners.id FROM (${slugOwners("COLLECTION", param)}) owners JOIN "Collection" c ON ${c.id} = owners.id
     WHERE ${isOpen} ORDER BY owners.place LIMIT 1
  ), members AS MATERIALIZED (
    SELECT count(*) AS count, min(${l.minPrice}) AS low, max(${l.minPrice}) AS high
      FROM "ProductCollection" pc JOIN "Product" p ON ${p.id} = ${pc.productId} ${joinListing(param)}
     WHERE ${pc.collectionId} = (SELECT id FROM meant) AND ${visible(param)})
  SELECT json_build_object(${tileFields(param)}, 'description', t.description,
    'slugs', ${slugsJson("COLLECTION", c.id)}, 'productCount', members.count,
    'priceRange', CASE WHEN members.count > 0 THEN json_build_object('min', members.low, 'max', members.high) END)
    FROM members, "Collection" c ${joinText(param)} WHERE ${c.id} = (SELECT id FROM meant)`,
);
const View = answerOf(CollectionView.nullable());

/** The page of a collection, by its slug, another language's or an old one; NOT_FOUND where shoppers can't go. */
export async function collectionView(
  ctx: ReadContext,
  input: z.infer<typeof CollectionPageInput>,
): Promise<CollectionView> {
  ctx.tag(CATALOG_TAG);
  const { locale, currency, slug } = input;
  const now = ctx.clock.now().toISOString();
  const view = View.parse(await ctx.reader.read(COLLECTION, { locale, currency, slug, now }));
  if (!view) throw new DomainError("NOT_FOUND", { entity: "collection" });
  return view;
}
