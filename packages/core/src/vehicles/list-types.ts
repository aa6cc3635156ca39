import { VehicleTypeView } from "@souk/contracts";
import { prepare, Prisma } from "@souk/db";
import { z } from "zod";
import { VEHICLES_TAG } from "../cache/drop-tags.ts";
import { answerOf } from "../catalog/answer.ts";
import type { ReadContext } from "../context.ts";
import { type, typeFields, typeOrder } from "./vehicle-sql.ts";

const { sql } = Prisma;
const TYPES = prepare<"modelId">(
  (param) => sql`
  SELECT coalesce(json_agg(json_build_object(${typeFields}) ORDER BY ${typeOrder}), '[]')
    FROM "VehicleType" type WHERE ${type.modelId} = ${param("modelId", "uuid")}`,
);
const Types = answerOf(z.array(VehicleTypeView));

/** The types of a model, by name and year; none for a model that isn't there. */
export async function listTypes(
  ctx: ReadContext,
  { modelId }: { modelId: string },
): Promise<VehicleTypeView[]> {
  ctx.tag(VEHICLES_TAG);
  return Types.parse(await ctx.reader.read(TYPES, { modelId }));
}
