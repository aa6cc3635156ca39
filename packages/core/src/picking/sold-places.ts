import type { Locale } from "@souk/contracts";
import {
  columns,
  type Order,
  type Product,
  type StockLevel,
  type StockLocation,
  type StockMovement,
  type Variant,
} from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { variantName } from "../inventory/table/stock-row-sql.ts";
import { variantOptions } from "../catalog/variant-options.ts";

const o = columns<Order>("o");
const p = columns<Product>("p");
const m = columns<StockMovement>("m");
const at = columns<StockLocation>("at");
const s = columns<StockLevel>("s");
const v = columns<Variant>("v");

const Rows = z.array(
  z.object({
    number: z.int(),
    variantId: z.uuid(),
    locationId: z.uuid(),
    place: z.string(),
    sku: z.string(),
    name: z.string(),
    options: z.string(),
    /** Units that the order took there and that weren't put back. */
    taken: z.int(),
    /** Units that this place owes to all its orders together. */
    owed: z.int(),
  }),
);
export type SoldPlace = z.infer<typeof Rows>[number];

/** Where the goods of orders were taken from, in the order in which the places are walked. */
export async function soldPlaces(tx: Tx, numbers: readonly number[], locale: Locale): Promise<SoldPlace[]> {
  const rows = await tx.$queryRaw`
    SELECT sold.*, ${v.sku}, ${variantName(locale)} AS name, ${variantOptions(v.id, locale)} AS options,
           ${at.name} AS place, greatest(0, -coalesce(${s.onHand}, 0)) AS owed
      FROM (SELECT ${o.number}, ${m.variantId}, ${m.locationId}, -sum(${m.quantity})::int AS taken
              FROM "StockMovement" m JOIN "Order" o ON ${o.id} = ${m.orderId}
             WHERE ${o.number} = ANY(${[...numbers]}::int[])
             GROUP BY ${o.number}, ${m.variantId}, ${m.locationId} HAVING sum(${m.quantity}) < 0) sold
      JOIN "StockLocation" at ON ${at.id} = sold."locationId" JOIN "Variant" v ON ${v.id} = sold."variantId"
      JOIN "Product" p ON ${p.id} = ${v.productId}
      LEFT JOIN "StockLevel" s ON ${s.variantId} = sold."variantId" AND ${s.locationId} = sold."locationId"
     ORDER BY ${at.priority}, ${at.id}, ${v.sku}, sold."number"`;
  return Rows.parse(rows);
}
