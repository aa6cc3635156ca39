import { type CategoryNode, CategoryTree } from "@souk/contracts";
import { type Category, type CategoryTranslation, columns, type Media, Prisma, type Product } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { mediaViewJson } from "../media-json.ts";
import { inTreeOrder } from "./in-tree-order.ts";

const c = columns<Category>("c");
const m = columns<Media>("m");
const p = columns<Product>("p");
const t = columns<CategoryTranslation>("t");
const { sql } = Prisma;

const texts = sql`(
  SELECT json_object_agg(${t.locale}, json_build_object(
           'name', ${t.name}, 'slug', ${t.slug}, 'description', ${t.description}))
    FROM "CategoryTranslation" t WHERE ${t.categoryId} = ${c.id})`;

const Rows = z.tuple([z.object({ nodes: CategoryTree })]);

/**
 * All categories but deleted ones, parents before their children, in order. A category's products are counted with
 * those of all that is under it, drafts too, deleted ones not.
 */
export async function readTree(tx: Tx): Promise<CategoryNode[]> {
  const rows = await tx.$queryRaw(sql`
    WITH counts AS (
      SELECT ${p.categoryId} AS id, count(*) AS count FROM "Product" p
       WHERE ${p.deletedAt} IS NULL AND ${p.categoryId} IS NOT NULL GROUP BY ${p.categoryId})
    SELECT coalesce(json_agg(json_build_object(
             'id', ${c.id}, 'parentId', ${c.parentId}, 'position', ${c.position}, 'active', ${c.active},
             'icon', ${c.icon}, 'media', ${mediaViewJson(m)}, 'version', ${c.version}, 'texts', ${texts}, 'productCount', coalesce(counts.count, 0))
             ORDER BY ${c.position}, ${c.id}), '[]') AS nodes
      FROM "Category" c LEFT JOIN "Media" m ON ${m.id} = ${c.mediaId} LEFT JOIN counts ON counts.id = ${c.id} WHERE ${c.deletedAt} IS NULL`);
  return inTreeOrder(Rows.parse(rows)[0].nodes);
}
