import { VehicleModelLink } from "@souk/contracts";
import { prepare, Prisma } from "@souk/db";
import { z } from "zod";
import { VEHICLES_TAG } from "../cache/drop-tags.ts";
import { answerOf } from "../catalog/answer.ts";
import type { ReadContext } from "../context.ts";
import { joinYears, model } from "./vehicle-sql.ts";

const { sql } = Prisma;
const MODELS = prepare<"makeId">(
  (param) => sql`
  SELECT coalesce(json_agg(json_build_object('id', ${model.id}, 'name', ${model.name},
                                             'yearFrom', years.first, 'yearTo', years.last)
                           ORDER BY ${model.name}, ${model.id}), '[]')
    FROM "VehicleModel" model ${joinYears}
   WHERE ${model.makeId} = ${param("makeId", "uuid")} AND years.types > 0`,
);
const Models = answerOf(z.array(VehicleModelLink));

/** The models of a make that have types, by name, with their years; none for a make that isn't there. */
export async function listModels(
  ctx: ReadContext,
  { makeId }: { makeId: string },
): Promise<VehicleModelLink[]> {
  ctx.tag(VEHICLES_TAG);
  return Models.parse(await ctx.reader.read(MODELS, { makeId }));
}
