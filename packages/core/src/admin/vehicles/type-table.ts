import { VehicleTypeRow } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { fitment, type, typeFields, typeOrder } from "../../vehicles/vehicle-sql.ts";

const Rows = z.array(z.object({ row: VehicleTypeRow }));

/** How many products have a fitment with the row `type`. */
export const fittingProducts = Prisma.sql`(
  SELECT count(*) FROM "Fitment" fitment WHERE ${fitment.typeId} = ${type.id})`;

/** The types of a model by name and year, with how many products fit each. */
export async function typeTable(
  ctx: StaffContext,
  { modelId }: { modelId: string },
): Promise<VehicleTypeRow[]> {
  const rows = await ctx.db.$queryRaw(Prisma.sql`
    SELECT json_build_object(${typeFields}, 'products', ${fittingProducts}) AS row
      FROM "VehicleType" type WHERE ${type.modelId} = ${modelId}::uuid ORDER BY ${typeOrder}`);
  return Rows.parse(rows).map(({ row }) => row);
}
