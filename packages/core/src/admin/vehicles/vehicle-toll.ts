import { DomainError, type VehicleRef, VehicleToll } from "@souk/contracts";
import { columns, Prisma, type GarageVehicle } from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { fitment, model, type } from "../../vehicles/vehicle-sql.ts";
import { typesOf } from "./refresh-fitted.ts";

const g = columns<GarageVehicle>("g");
const { sql } = Prisma;
const Rows = z.array(VehicleToll);

/** Its name and those above it, as the log and the question before deleting say it; NOT_FOUND. */
export async function vehicleName(tx: Tx, { level, id }: VehicleRef): Promise<string> {
  const name = await namesOf(tx, { level, id });
  if (name === null) throw new DomainError("NOT_FOUND", { entity: "vehicle" });
  return name;
}

async function namesOf(tx: Tx, { level, id }: VehicleRef): Promise<string | null> {
  if (level === "make")
    return (await tx.vehicleMake.findUnique({ where: { id }, select: { name: true } }))?.name ?? null;
  const over = { select: { name: true, make: { select: { name: true } } } } as const;
  if (level === "model") {
    const found = await tx.vehicleModel.findUnique({ where: { id }, ...over });
    return found && `${found.make.name} ${found.name}`;
  }
  const found = await tx.vehicleType.findUnique({ where: { id }, select: { name: true, model: over } });
  return found && `${found.model.make.name} ${found.model.name} ${found.name}`;
}

/** What goes with a make, a model or a type when it is deleted; NOT_FOUND where it isn't there. */
export async function vehicleToll(ctx: StaffContext, ref: VehicleRef): Promise<VehicleToll> {
  await vehicleName(ctx.db, ref);
  return countToll(ctx.db, ref);
}

export async function countToll(tx: Tx, ref: VehicleRef): Promise<VehicleToll> {
  const rows = await tx.$queryRaw(sql`
    WITH meant AS MATERIALIZED (
      SELECT ${model.id} AS model, ${type.id} AS type
        FROM "VehicleModel" model LEFT JOIN "VehicleType" type ON ${type.modelId} = ${model.id} WHERE ${typesOf(ref)}),
    fits AS MATERIALIZED (
      SELECT ${fitment.productId} AS product FROM meant JOIN "Fitment" fitment ON ${fitment.typeId} = meant.type)
    SELECT count(DISTINCT model)::int AS models, count(type)::int AS types,
           (SELECT count(*)::int FROM fits) AS fitments, (SELECT count(DISTINCT product)::int FROM fits) AS products,
           (SELECT count(*)::int FROM meant JOIN "GarageVehicle" g ON ${g.typeId} = meant.type) AS garages
      FROM meant`);
  const [toll] = Rows.parse(rows);
  return toll ?? { models: 0, types: 0, fitments: 0, products: 0, garages: 0 };
}
