import { type PreviewRulesInput, RulesPreview } from "@souk/contracts";
import { columns, Prisma, type Product } from "@souk/db";
import { z } from "zod";
import { chosenBy } from "../../catalog/collection-rules-sql.ts";
import type { StaffContext } from "../../context.ts";
import { memberJson, PREVIEWED } from "./read-collection.ts";

const p = columns<Product>("p");
const { sql } = Prisma;
const Rows = z.tuple([z.object({ preview: RulesPreview })]);

/** How many products rules would choose now, and the first of them. */
export async function previewRules(
  ctx: StaffContext,
  { locale, rules }: z.infer<typeof PreviewRulesInput>,
): Promise<z.infer<typeof RulesPreview>> {
  const now = ctx.clock.now();
  const rows = await ctx.db.$queryRaw(sql`
    WITH chosen AS MATERIALIZED (SELECT ${p.id}, ${p.rank} FROM "Product" p WHERE ${chosenBy(rules, now)}),
         few AS MATERIALIZED (SELECT * FROM chosen ORDER BY chosen.rank DESC, chosen.id DESC LIMIT ${PREVIEWED}::int)
    SELECT json_build_object(
             'count', (SELECT count(*) FROM chosen),
             'products', (SELECT coalesce(json_agg(${memberJson(locale, now)} ORDER BY ${p.rank} DESC, ${p.id} DESC), '[]')
                            FROM few JOIN "Product" p ON ${p.id} = few.id)) AS preview`);
  return Rows.parse(rows)[0].preview;
}
