import { VehicleFit } from "@souk/contracts";
import { prepare, Prisma } from "@souk/db";
import { VEHICLES_TAG } from "../cache/drop-tags.ts";
import type { ReadContext } from "../context.ts";
import { fitment } from "./vehicle-sql.ts";

const { sql } = Prisma;
const FIT = prepare<"productId" | "typeId">((param) => {
  const ofProduct = sql`"Fitment" fitment WHERE ${fitment.productId} = ${param("productId", "uuid")}`;
  return sql`
  SELECT to_json(CASE
    WHEN EXISTS (SELECT FROM ${ofProduct} AND ${fitment.typeId} = ${param("typeId", "uuid")}) THEN 'fits'
    WHEN EXISTS (SELECT FROM ${ofProduct}) THEN 'not'
    ELSE 'universal' END)`;
});

/** Whether a product fits a vehicle. Apart from the product itself, so that its page is the same for every vehicle. */
export async function vehicleFit(
  ctx: ReadContext,
  { productId, typeId }: { productId: string; typeId: string },
): Promise<VehicleFit> {
  ctx.tag(VEHICLES_TAG);
  return VehicleFit.parse(await ctx.reader.read(FIT, { productId, typeId }));
}
