import { VehicleView } from "@souk/contracts";
import { prepare, Prisma } from "@souk/db";
import { z } from "zod";
import { VEHICLES_TAG } from "../cache/drop-tags.ts";
import { answerOf } from "../catalog/answer.ts";
import type { ReadContext } from "../context.ts";
import { namedTypes, type, vehicleFields } from "./vehicle-sql.ts";

const { sql } = Prisma;
const VEHICLES = prepare<"typeIds">(
  (param) => sql`
  SELECT coalesce(json_agg(json_build_object(${vehicleFields})
                           ORDER BY array_position(${param("typeIds", "uuid[]")}, ${type.id})), '[]')
    FROM ${namedTypes} WHERE ${type.id} = ANY(${param("typeIds", "uuid[]")})`,
);
const Vehicles = answerOf(z.array(VehicleView));

/** The vehicles of these types, in the order asked for; those that are gone are left out. */
export async function describeVehicles(
  ctx: ReadContext,
  { typeIds }: { typeIds: readonly string[] },
): Promise<VehicleView[]> {
  ctx.tag(VEHICLES_TAG);
  return Vehicles.parse(await ctx.reader.read(VEHICLES, { typeIds }));
}
