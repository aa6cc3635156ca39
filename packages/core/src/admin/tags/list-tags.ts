import { TagList } from "@souk/contracts";
import { columns, Prisma, type Product } from "@souk/db";
import type { StaffContext } from "../../context.ts";
import { literally } from "../../like.ts";

const p = columns<Product>("p");
const { sql } = Prisma;

/** Tags in use with how many products have them, the most used first; `query` is the beginning of a word in the tag. */
export async function listTags(
  ctx: StaffContext,
  { query, limit }: { query?: string | undefined; limit: number },
): Promise<TagList> {
  const wanted = query
    ? sql`AND (one.tag ILIKE ${`${literally(query)}%`} OR one.tag ILIKE ${`% ${literally(query)}%`})`
    : Prisma.empty;
  const rows = await ctx.db.$queryRaw(sql`
    SELECT one.tag, count(*)::int AS count
      FROM "Product" p CROSS JOIN LATERAL unnest(${p.tags}) AS one(tag)
     WHERE ${p.deletedAt} IS NULL ${wanted}
     GROUP BY one.tag ORDER BY count(*) DESC, one.tag LIMIT ${limit}`);
  return TagList.parse(rows);
}
