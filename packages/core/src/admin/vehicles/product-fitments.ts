import { ProductFitment } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { fitment, make, model, type } from "../../vehicles/vehicle-sql.ts";

const { sql } = Prisma;
const Rows = z.array(ProductFitment);

/** The models that a product fits, with how many of their types; thousands of types are few models. */
export async function productFitments(
  ctx: Pick<StaffContext, "db">,
  { productId }: { productId: string },
): Promise<ProductFitment[]> {
  return readFitments(ctx.db, productId);
}

export async function readFitments(tx: Tx, productId: string): Promise<ProductFitment[]> {
  return Rows.parse(
    await tx.$queryRaw(sql`
    SELECT ${make.id} AS "makeId", ${make.name} AS make, ${model.id} AS "modelId", ${model.name} AS model,
           count(*)::int AS fitted, (
             SELECT count(*)::int FROM "VehicleType" other WHERE other."modelId" = ${model.id}) AS types
      FROM "Fitment" fitment JOIN "VehicleType" type ON ${type.id} = ${fitment.typeId}
      JOIN "VehicleModel" model ON ${model.id} = ${type.modelId} JOIN "VehicleMake" make ON ${make.id} = ${model.makeId}
     WHERE ${fitment.productId} = ${productId}::uuid
     GROUP BY ${make.id}, ${model.id} ORDER BY ${make.name}, ${model.name}, ${model.id}`),
  );
}
