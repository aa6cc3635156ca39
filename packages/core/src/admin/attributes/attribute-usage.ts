import { AttributeUsage } from "@souk/contracts";
import { columns, type Product, type ProductAttribute } from "@souk/db";
import type { StaffContext } from "../../context.ts";

const p = columns<Product>("p");
const pa = columns<ProductAttribute>("pa");

/** How many products, deleted ones not counted, have each attribute. Reads them all: for the staff's page alone. */
export async function attributeUsage(ctx: StaffContext): Promise<AttributeUsage> {
  const rows = await ctx.db.$queryRaw`
    SELECT held."attributeId" AS id, count(*)::int AS products FROM (
      SELECT DISTINCT ${pa.attributeId}, ${pa.productId} FROM "ProductAttribute" pa
        JOIN "Product" p ON ${p.id} = ${pa.productId} AND ${p.deletedAt} IS NULL) held
     GROUP BY held."attributeId" ORDER BY 1`;
  return AttributeUsage.parse(rows);
}
