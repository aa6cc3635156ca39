import { type ChangeFitmentsInput, DomainError, type ProductFitment } from "@souk/contracts";
import { Prisma } from "@souk/db";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { fitment, type } from "../../vehicles/vehicle-sql.ts";
import { audit } from "../audit/audit.ts";
import { lockProduct } from "../products/lock-product.ts";
import { readFitments } from "./product-fitments.ts";
import { LONG_MS, refreshFitted } from "./refresh-fitted.ts";

const { sql } = Prisma;

/**
 * Gives a product fitments and takes some away, by type or by whole model; what is so already, and types that are gone,
 * are passed over. NOT_FOUND also for a deleted product. The answer is all that it fits now.
 */
export async function changeFitments(
  ctx: StaffContext,
  { productId, add, remove }: ChangeFitmentsInput,
): Promise<ProductFitment[]> {
  const work = async (tx: Tx): Promise<ProductFitment[]> => {
    const { deleted } = await lockProduct(tx, productId);
    if (deleted) throw new DomainError("NOT_FOUND", { entity: "product" });
    const before = await readFitments(tx, productId);
    await tx.$executeRaw(sql`
      DELETE FROM "Fitment" fitment USING "VehicleType" type
       WHERE ${fitment.productId} = ${productId}::uuid AND ${type.id} = ${fitment.typeId} AND ${meant(remove)}`);
    await tx.$executeRaw(sql`
      INSERT INTO "Fitment" ("typeId", "productId")
      SELECT ${type.id}, ${productId}::uuid FROM "VehicleType" type WHERE ${meant(add)} ORDER BY ${type.id}
      ON CONFLICT DO NOTHING`);
    const after = await readFitments(tx, productId);
    await audit(tx, ctx, {
      action: "product.fitments",
      entity: "product",
      entityId: productId,
      before: byModel(before),
      after: byModel(after),
    });
    await refreshFitted(tx, [productId]);
    return after;
  };
  return runTx(ctx.db, work, { timeout: LONG_MS });
}

function meant({ typeIds, modelIds }: ChangeFitmentsInput["add"]): Prisma.Sql {
  return sql`(${type.id} = ANY(${typeIds}::uuid[]) OR ${type.modelId} = ANY(${modelIds}::uuid[]))`;
}

/** "BMW Série 3 (F30)": 4; the log keeps the models whose number changed. */
function byModel(fitments: readonly ProductFitment[]): Record<string, number> {
  return Object.fromEntries(fitments.map(({ make, model, fitted }) => [`${make} ${model}`, fitted]));
}
