import { CategoryView, DomainError, type CategoryInput } from "@souk/contracts";
import { columns, prepare, Prisma, type Category, type ProductCategory } from "@souk/db";
import type { z } from "zod";
import { CATALOG_TAG } from "../cache/drop-tags.ts";
import type { ReadContext } from "../context.ts";
import { answerOf } from "./answer.ts";
import { ancestors, breadcrumbs } from "./breadcrumbs-sql.ts";
import { slugOwners, slugsJson } from "./slug-sql.ts";
import { countsOf, joinCategoryText, open, tileFields } from "./sql.ts";

const c = columns<Category>("c");
const m = columns<ProductCategory>("m");
const { sql } = Prisma;

// A category under a closed one is closed too.
const CATEGORY = prepare<"locale" | "currency" | "now" | "slug">(
  (param) => sql`
  WITH RECURSIVE meant AS MATERIALIZED (
    SELECT owners.id FROM (${slugOwners("CATEGORY", param)}) owners JOIN "Category" c ON ${c.id} = owners.id
     WHERE ${open} ORDER BY owners.place LIMIT 1
  ), up AS (${ancestors(sql`(SELECT id FROM meant)`)}
  ), family AS MATERIALIZED (
    SELECT ${c.id} FROM "Category" c WHERE ${c.id} = (SELECT id FROM meant)
     UNION ALL SELECT ${c.id} FROM "Category" c WHERE ${c.parentId} = (SELECT id FROM meant) AND ${open}
  ), counts AS MATERIALIZED (${countsOf(sql`${m.categoryId} IN (SELECT id FROM family)`, param)})
  SELECT json_build_object(${tileFields(param)}, 'description', t.description,
    'slugs', ${slugsJson("CATEGORY", c.id)},
    'breadcrumbs', ${breadcrumbs(1, param)},
    'priceRange', CASE WHEN counts.count > 0 THEN json_build_object('min', counts.low, 'max', counts.high) END,
    'children', (SELECT coalesce(json_agg(json_build_object(${tileFields(param)}) ORDER BY ${c.position}, ${c.id}), '[]')
                   FROM family JOIN "Category" c ON ${c.id} = family.id LEFT JOIN counts ON counts.id = ${c.id}
                   ${joinCategoryText(param)} WHERE ${c.id} <> (SELECT id FROM meant)))
    FROM "Category" c LEFT JOIN counts ON counts.id = ${c.id} ${joinCategoryText(param)}
   WHERE ${c.id} = (SELECT id FROM meant) AND (SELECT bool_and(up.open) FROM up)`,
);
const View = answerOf(CategoryView.nullable());

/** The page of a category, by its slug, another language's or an old one; NOT_FOUND where shoppers can't go. */
export async function categoryView(
  ctx: ReadContext,
  input: z.infer<typeof CategoryInput>,
): Promise<CategoryView> {
  ctx.tag(CATALOG_TAG);
  const { locale, currency, slug } = input;
  const now = ctx.clock.now().toISOString();
  const view = View.parse(await ctx.reader.read(CATEGORY, { locale, currency, slug, now }));
  if (!view) throw new DomainError("NOT_FOUND", { entity: "category" });
  return view;
}
