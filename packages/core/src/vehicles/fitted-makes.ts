import { FittedMake } from "@souk/contracts";
import { prepare, Prisma } from "@souk/db";
import { z } from "zod";
import { VEHICLES_TAG } from "../cache/drop-tags.ts";
import { answerOf } from "../catalog/answer.ts";
import type { ReadContext } from "../context.ts";
import { fitment, make, model, namedTypes, type } from "./vehicle-sql.ts";

const { sql } = Prisma;
const MAKES = prepare<"productId">(
  (param) => sql`
  SELECT coalesce(json_agg(row_to_json(fitted) ORDER BY fitted.name), '[]') FROM (
    SELECT ${make.id}, ${make.name}, count(DISTINCT ${model.id}) AS models, count(*) AS types
      FROM ${namedTypes} JOIN "Fitment" fitment ON ${fitment.typeId} = ${type.id}
     WHERE ${fitment.productId} = ${param("productId", "uuid")} GROUP BY ${make.id}) fitted`,
);
const Makes = answerOf(z.array(FittedMake));

/** The makes that a product fits; none for a universal one. Their models are loaded when a make is opened. */
export async function fittedMakes(
  ctx: ReadContext,
  { productId }: { productId: string },
): Promise<FittedMake[]> {
  ctx.tag(VEHICLES_TAG);
  return Makes.parse(await ctx.reader.read(MAKES, { productId }));
}
