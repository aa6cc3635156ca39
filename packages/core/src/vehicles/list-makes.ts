import { VehicleMakeLink } from "@souk/contracts";
import { prepare, Prisma } from "@souk/db";
import { z } from "zod";
import { VEHICLES_TAG } from "../cache/drop-tags.ts";
import { answerOf } from "../catalog/answer.ts";
import type { ReadContext } from "../context.ts";
import { make, model, type } from "./vehicle-sql.ts";

const { sql } = Prisma;
const MAKES = prepare(
  () => sql`
  SELECT coalesce(json_agg(json_build_object('id', ${make.id}, 'name', ${make.name}) ORDER BY ${make.name}), '[]')
    FROM "VehicleMake" make WHERE EXISTS (
      SELECT FROM "VehicleModel" model JOIN "VehicleType" type ON ${type.modelId} = ${model.id}
       WHERE ${model.makeId} = ${make.id})`,
);
const Makes = answerOf(z.array(VehicleMakeLink));

/** The makes of which a shopper can choose a vehicle, by name. */
export async function listMakes(ctx: ReadContext): Promise<VehicleMakeLink[]> {
  ctx.tag(VEHICLES_TAG);
  return Makes.parse(await ctx.reader.read(MAKES, {}));
}
