import { FittedModel } from "@souk/contracts";
import { prepare, Prisma } from "@souk/db";
import { z } from "zod";
import { VEHICLES_TAG } from "../cache/drop-tags.ts";
import { answerOf } from "../catalog/answer.ts";
import type { ReadContext } from "../context.ts";
import { fitment, model, type, typeFields, typeOrder } from "./vehicle-sql.ts";

const { sql } = Prisma;
const MODELS = prepare<"productId" | "makeId">(
  (param) => sql`
  SELECT coalesce(json_agg(row_to_json(fitted) ORDER BY fitted.name, fitted.id), '[]') FROM (
    SELECT ${model.id}, ${model.name}, json_agg(json_build_object(${typeFields}) ORDER BY ${typeOrder}) AS types
      FROM "VehicleModel" model JOIN "VehicleType" type ON ${type.modelId} = ${model.id}
      JOIN "Fitment" fitment ON ${fitment.typeId} = ${type.id}
     WHERE ${model.makeId} = ${param("makeId", "uuid")} AND ${fitment.productId} = ${param("productId", "uuid")}
     GROUP BY ${model.id}) fitted`,
);
const Models = answerOf(z.array(FittedModel));

/** Of one make: the models that a product fits, with the types that it fits. */
export async function fittedModels(
  ctx: ReadContext,
  { productId, makeId }: { productId: string; makeId: string },
): Promise<FittedModel[]> {
  ctx.tag(VEHICLES_TAG);
  return Models.parse(await ctx.reader.read(MODELS, { productId, makeId }));
}
