import { VehicleModelRow } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { joinYears, model } from "../../vehicles/vehicle-sql.ts";

const Rows = z.array(VehicleModelRow);

/** The models of a make by name, those without types too. */
export async function modelTable(
  ctx: StaffContext,
  { makeId }: { makeId: string },
): Promise<VehicleModelRow[]> {
  return Rows.parse(
    await ctx.db.$queryRaw(Prisma.sql`
    SELECT ${model.id}, ${model.name}, years.first AS "yearFrom", years.last AS "yearTo", years.types::int AS types
      FROM "VehicleModel" model ${joinYears}
     WHERE ${model.makeId} = ${makeId}::uuid ORDER BY ${model.name}, ${model.id}`),
  );
}
