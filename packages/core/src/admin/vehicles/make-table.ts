import { VehicleMakeRow } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { make, model, type } from "../../vehicles/vehicle-sql.ts";

const Rows = z.array(VehicleMakeRow);

/** All makes by name, with how many models and types each has. */
export async function makeTable(ctx: StaffContext): Promise<VehicleMakeRow[]> {
  return Rows.parse(
    await ctx.db.$queryRaw(Prisma.sql`
    SELECT ${make.id}, ${make.name}, count(DISTINCT ${model.id})::int AS models, count(${type.id})::int AS types
      FROM "VehicleMake" make LEFT JOIN "VehicleModel" model ON ${model.makeId} = ${make.id}
      LEFT JOIN "VehicleType" type ON ${type.modelId} = ${model.id}
     GROUP BY ${make.id} ORDER BY ${make.name}, ${make.id}`),
  );
}
