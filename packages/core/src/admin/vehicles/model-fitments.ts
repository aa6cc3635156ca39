import { ModelFitments } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { fitment, type, typeFields, typeOrder } from "../../vehicles/vehicle-sql.ts";

const Rows = z.array(z.object({ row: ModelFitments.element }));

/** All types of a model, with whether the product fits each. */
export async function modelFitments(
  ctx: StaffContext,
  { productId, modelId }: { productId: string; modelId: string },
): Promise<ModelFitments> {
  const rows = await ctx.db.$queryRaw(Prisma.sql`
    SELECT json_build_object(${typeFields}, 'fits', EXISTS (
             SELECT FROM "Fitment" fitment
              WHERE ${fitment.typeId} = ${type.id} AND ${fitment.productId} = ${productId}::uuid)) AS row
      FROM "VehicleType" type WHERE ${type.modelId} = ${modelId}::uuid ORDER BY ${typeOrder}`);
  return Rows.parse(rows).map(({ row }) => row);
}
