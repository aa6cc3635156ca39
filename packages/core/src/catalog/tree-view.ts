import { TreeView, type Market } from "@souk/contracts";
import { columns, prepare, Prisma, type Category } from "@souk/db";
import type { z } from "zod";
import { CATALOG_TAG } from "../cache/drop-tags.ts";
import type { ReadContext } from "../context.ts";
import { answerOf } from "./answer.ts";
import { countsOf, joinCategoryText, open } from "./sql.ts";

const c = columns<Category>("c");
const { sql } = Prisma;

// A path of places, so that sorting by it gives each parent before its children, in the staff's order.
const TREE = prepare<"locale" | "currency" | "now">(
  (param) => sql`
  WITH RECURSIVE ranked AS (
    SELECT ${c.id}, ${c.parentId}, row_number() OVER (PARTITION BY ${c.parentId} ORDER BY ${c.position}, ${c.id}) AS place
      FROM "Category" c WHERE ${open}
  ), tree AS (
    SELECT id, ARRAY[place] AS path FROM ranked WHERE "parentId" IS NULL
    UNION ALL
    SELECT ranked.id, tree.path || ranked.place FROM tree JOIN ranked ON ranked."parentId" = tree.id
  ), counts AS (${countsOf(sql`TRUE`, param)})
  SELECT coalesce(json_agg(json_build_object(
           'id', ${c.id}, 'slug', t.slug, 'name', t.name, 'parentId', ${c.parentId},
           'productCount', coalesce(counts.count, 0)) ORDER BY tree.path), '[]')
    FROM tree JOIN "Category" c ON ${c.id} = tree.id LEFT JOIN counts ON counts.id = ${c.id}
    ${joinCategoryText(param)}`,
);
const Tree = answerOf(TreeView);

/** All categories that shoppers can open, flat, parents before children, with the number of products in each. */
export async function treeView(ctx: ReadContext, input: Market): Promise<z.infer<typeof TreeView>> {
  ctx.tag(CATALOG_TAG);
  const { locale, currency } = input;
  return Tree.parse(await ctx.reader.read(TREE, { locale, currency, now: ctx.clock.now().toISOString() }));
}
