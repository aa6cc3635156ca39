import { VehicleFound, type VehicleSearchInput } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { z } from "zod";
import { searchWords } from "../../catalog/fold-text.ts";
import type { StaffContext } from "../../context.ts";
import { make, model, namedTypes, type, typeOrder, vehicleFields } from "../../vehicles/vehicle-sql.ts";
import { fittingProducts } from "./type-table.ts";
import { containing } from "../../like.ts";

const { sql } = Prisma;
const Rows = z.array(z.object({ found: VehicleFound }));

// The slugs are the names without accents and capitals; a type's name has hardly ever any.
const text = sql`(${make.slug} || ' ' || ${model.slug} || ' ' || lower(${type.name} || ' ' || ${type.engine}))`;

/** A year is one in which the type was built, or part of a name (Peugeot 2008). */
function means(word: string): Prisma.Sql {
  const written = sql`${text} LIKE ${containing(word)}`;
  if (!/^(19|20)\d\d$/.test(word)) return written;
  const year = Number(word);
  return sql`(${written} OR ${year}::int BETWEEN ${type.yearFrom} AND coalesce(${type.yearTo}, 9999))`;
}

/** Types by words of their make, model, name, engine and a year ("bmw 320d 2012"): all words must hold. */
export async function searchVehicles(
  ctx: StaffContext,
  { query, limit }: z.infer<typeof VehicleSearchInput>,
): Promise<VehicleFound> {
  const words = searchWords(query);
  if (words.length === 0) return { items: [], total: 0 };
  const rows = await ctx.db.$queryRaw(sql`
    WITH found AS MATERIALIZED (
      SELECT ${type.id}, row_number() OVER (ORDER BY ${make.name}, ${model.name}, ${typeOrder}) AS place
        FROM ${namedTypes} WHERE ${Prisma.join(words.map(means), " AND ")})
    SELECT json_build_object('total', (SELECT count(*) FROM found), 'items', coalesce((
      SELECT json_agg(json_build_object(${vehicleFields}, 'products', ${fittingProducts}) ORDER BY found.place)
        FROM ${namedTypes} JOIN found ON found.id = ${type.id} WHERE found.place <= ${limit}::int), '[]')) AS found`);
  return Rows.parse(rows)[0]?.found ?? { items: [], total: 0 };
}
