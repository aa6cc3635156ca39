import { GarageView, MAX_GARAGE } from "@souk/contracts";
import { columns, Prisma, type GarageVehicle } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { make, model, type, vehicleFields } from "../vehicles/vehicle-sql.ts";

const g = columns<GarageVehicle>("g");
const { sql } = Prisma;
const Rows = z.array(z.object({ garage: GarageView }));

/** What an account keeps, the latest first. */
export async function garageView(tx: Tx, userId: string): Promise<GarageView> {
  const rows = await tx.$queryRaw(sql`
    SELECT json_build_object(
      'vehicles', coalesce(json_agg(json_build_object(${vehicleFields})
                                    ORDER BY ${g.createdAt} DESC, ${g.typeId} DESC), '[]'),
      'chosenId', (array_agg(${g.typeId}) FILTER (WHERE ${g.chosen}))[1]) AS garage
      FROM "GarageVehicle" g JOIN "VehicleType" type ON ${type.id} = ${g.typeId}
      JOIN "VehicleModel" model ON ${model.id} = ${type.modelId}
      JOIN "VehicleMake" make ON ${make.id} = ${model.makeId}
     WHERE ${g.userId} = ${userId}::uuid`);
  return Rows.parse(rows)[0]?.garage ?? { vehicles: [], chosenId: null };
}

/** Beyond what a garage holds, the oldest leave; never the chosen one. */
export async function dropOldest(tx: Tx, userId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "GarageVehicle" g WHERE ${g.userId} = ${userId}::uuid AND ${g.typeId} IN (
      SELECT ${g.typeId} FROM "GarageVehicle" g WHERE ${g.userId} = ${userId}::uuid
       ORDER BY ${g.chosen} DESC, ${g.createdAt} DESC, ${g.typeId} DESC OFFSET ${MAX_GARAGE}::int)`;
}
