import { columns, Prisma, type Category } from "@souk/db";
import { joinCategoryText, type Param } from "./sql.ts";

const c = columns<Category>("c");
const { sql } = Prisma;

/**
 * The body of a recursive CTE `up` (id, "parentId", depth, open) from a category to its root. Depth ends a cycle that
 * slipped in.
 */
export const ancestors = (start: Prisma.Sql): Prisma.Sql => sql`
  SELECT ${c.id}, ${c.parentId}, 0 AS depth, ${c.active} AND ${c.deletedAt} IS NULL AS open
    FROM "Category" c WHERE ${c.id} = ${start}
  UNION ALL
  SELECT ${c.id}, ${c.parentId}, up.depth + 1, ${c.active} AND ${c.deletedAt} IS NULL
    FROM up JOIN "Category" c ON ${c.id} = up."parentId" WHERE up.depth < 20`;

/** A JSON array of CategoryLinks from the root down to the row of `up` at depth `from`. */
export const breadcrumbs = (from: 0 | 1, param: Param<"locale">): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(json_build_object('id', ${c.id}, 'slug', t.slug, 'name', t.name)
                           ORDER BY up.depth DESC), '[]')
    FROM up JOIN "Category" c ON ${c.id} = up.id ${joinCategoryText(param)} WHERE up.depth >= ${Prisma.raw(String(from))})`;
