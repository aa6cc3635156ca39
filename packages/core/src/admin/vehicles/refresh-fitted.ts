import type { VehicleRef } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { z } from "zod";
import { CATALOG_TAG, dropTags, VEHICLES_TAG } from "../../cache/drop-tags.ts";
import type { Tx } from "../../context.ts";
import { refreshSearch } from "../../search/index/refresh-search.ts";
import { fitment, model, type } from "../../vehicles/vehicle-sql.ts";

const { sql } = Prisma;
const Ids = z.array(z.object({ id: z.uuid() }));

/** How long a change of a make with tens of thousands of parts may take. */
export const LONG_MS = 120_000;

/** After fitments of these products, or the names of vehicles that they fit, changed: the last step of the change. */
export async function refreshFitted(tx: Tx, productIds: readonly string[]): Promise<void> {
  await dropTags(tx, [VEHICLES_TAG, CATALOG_TAG]);
  await refreshSearch(tx, productIds);
}

/** The types meant by a make, a model or a type itself, as a condition on `type` and `model`. */
export function typesOf({ level, id }: VehicleRef): Prisma.Sql {
  if (level === "type") return sql`${type.id} = ${id}::uuid`;
  if (level === "model") return sql`${model.id} = ${id}::uuid`;
  return sql`${model.makeId} = ${id}::uuid`;
}

/** The products that fit any of them. */
export async function productsFitting(tx: Tx, ref: VehicleRef): Promise<string[]> {
  const rows = await tx.$queryRaw(sql`
    SELECT DISTINCT ${fitment.productId} AS id FROM "VehicleModel" model
      JOIN "VehicleType" type ON ${type.modelId} = ${model.id}
      JOIN "Fitment" fitment ON ${fitment.typeId} = ${type.id}
     WHERE ${typesOf(ref)}`);
  return Ids.parse(rows).map(({ id }) => id);
}
