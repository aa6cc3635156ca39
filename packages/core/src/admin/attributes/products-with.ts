import { columns, type Product, type ProductAttribute } from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { refreshDescribed } from "../refresh-described.ts";

const p = columns<Product>("p");
const pa = columns<ProductAttribute>("pa");
const Counts = z.tuple([z.object({ products: z.int() })]);
const Ids = z.array(z.object({ id: z.uuid() }));

/** How many products, deleted ones not counted, have the attribute. */
export async function productsWith(tx: Tx, attributeId: string): Promise<number> {
  const rows = await tx.$queryRaw`
    SELECT count(DISTINCT ${pa.productId})::int AS products
      FROM "ProductAttribute" pa JOIN "Product" p ON ${p.id} = ${pa.productId} AND ${p.deletedAt} IS NULL
     WHERE ${pa.attributeId} = ${attributeId}::uuid`;
  return Counts.parse(rows)[0].products;
}

/** Search and facets of all that has the attribute are made anew. */
export async function refreshProductsWith(
  tx: Tx,
  ctx: Pick<StaffContext, "clock">,
  attributeId: string,
): Promise<void> {
  const rows = await tx.$queryRaw`
    SELECT DISTINCT ${pa.productId} AS id FROM "ProductAttribute" pa WHERE ${pa.attributeId} = ${attributeId}::uuid`;
  await refreshDescribed(
    tx,
    ctx,
    Ids.parse(rows).map(({ id }) => id),
  );
}
