import {
  columns,
  Prisma,
  type Reservation,
  type StockLevel,
  type StockLocation,
  type Variant,
} from "@souk/db";
import type { Tx } from "../context.ts";
import { usedIn } from "./bundle-sql.ts";
import { type Taken, toTaken, type WantedUnits } from "./taken.ts";

const at = columns<StockLocation>("at");
const s = columns<StockLevel>("s");
const v = columns<Variant>("v");

/** Whose the units are: the column of "Reservation" that names it. */
export type Holder = keyof Pick<Reservation, "paymentId" | "returnId">;

export interface Hold {
  holderId: string;
  /** A payment, unless it says otherwise. */
  heldBy?: Holder;
  /** The INSERT of the holder, where it isn't there yet: a round trip less. It stands even where stock is short: the caller
   * rolls back. */
  opens?: Prisma.Sql;
  lines: readonly WantedUnits[];
  expiresAt: Date | null;
  now: Date;
}

/**
 * Holds stock for a payment or a return, all lines or none: one statement, levels locked in the order of variants and
 * places, and the condition stands in the UPDATE itself. Places give what they have by their priority; what none of them
 * has is owed by the default one, as far as the variant's policy allows.
 */
export async function reserveStock(tx: Tx, hold: Hold): Promise<Taken> {
  const { heldBy = "paymentId", opens = Prisma.sql`SELECT` } = hold;
  const rows = await tx.$queryRaw`
    WITH opened AS (${opens}), wanted AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(hold.lines)}::json) AS line("variantId" uuid, quantity int)
    ), held AS MATERIALIZED (
      SELECT ${s.variantId}, ${s.locationId}, ${s.onHand} - ${s.reserved} AS net, ${s.backorderLimit} AS owable,
             ${at.priority}, ${at.isDefault}, wanted.quantity
        FROM wanted JOIN "StockLevel" s ON ${s.variantId} = wanted."variantId"
        JOIN "StockLocation" at ON ${at.id} = ${s.locationId} AND ${at.sellsOnline}
       ORDER BY ${s.variantId}, ${s.locationId} FOR UPDATE OF s
    ), ${shares}, taken AS (
      UPDATE "StockLevel" s SET "reserved" = ${s.reserved} + there + owed, "updatedAt" = ${hold.now}::timestamp
        FROM given
       WHERE NOT EXISTS (SELECT FROM short) AND there + owed > 0
         AND ${s.variantId} = given."variantId" AND ${s.locationId} = given."locationId"
         AND ${s.onHand} - ${s.reserved} + ${s.backorderLimit} >= there + owed
    ), kept AS (
      INSERT INTO "Reservation" ("id", "variantId", "locationId", ${columnOf[heldBy]}, "quantity", "backordered", "expiresAt",
             "createdAt")
      SELECT uuidv7(), "variantId", "locationId", ${hold.holderId}::uuid, there + owed, owed,
             ${hold.expiresAt}::timestamp, ${hold.now}::timestamp
        FROM given WHERE there + owed > 0 AND NOT EXISTS (SELECT FROM short)
    )
    SELECT ${v.id} AS "variantId", ${v.productId}, ${v.sku}, wanted.quantity AS wanted, wanted.quantity AS less,
           coalesce(level.free, 0)::int AS free, coalesce(level.free, 0)::int AS before,
           coalesce(level."mayOwe", 0)::int AS owable, ${usedIn(v.id)} AS "usedIn",
           '[]'::json AS units
      FROM wanted JOIN "Variant" v ON ${v.id} = wanted."variantId"
      LEFT JOIN LATERAL (SELECT max(free) AS free, max("mayOwe") AS "mayOwe" FROM given
                          WHERE given."variantId" = wanted."variantId") level ON TRUE`;
  return toTaken(rows);
}

const columnOf: Record<Holder, Prisma.Sql> = {
  paymentId: Prisma.sql`"paymentId"`,
  returnId: Prisma.sql`"returnId"`,
};

/** What each level gives: of what is there by the places' priority, and the rest is owed by the default place. */
const shares = Prisma.sql`
    ranked AS (
      SELECT held.*, greatest(net, 0) AS stocked,
             sum(net + owable) OVER (PARTITION BY "variantId") AS free,
             sum(owable) OVER (PARTITION BY "variantId") AS "mayOwe",
             sum(greatest(net, 0)) OVER (PARTITION BY "variantId") AS shelved,
             sum(greatest(net, 0)) OVER (PARTITION BY "variantId" ORDER BY priority, "locationId" ROWS UNBOUNDED PRECEDING)
               AS upto FROM held
    ), given AS MATERIALIZED (
      SELECT "variantId", "locationId", free, "mayOwe",
             greatest(least(stocked, quantity - (upto - stocked)), 0)::int AS there,
             CASE WHEN "isDefault" THEN greatest(quantity - shelved, 0)::int ELSE 0 END AS owed FROM ranked
    ), short AS MATERIALIZED (
      SELECT wanted."variantId" FROM wanted
       WHERE quantity > coalesce((SELECT max(free) FROM given WHERE given."variantId" = wanted."variantId"), 0)
    )`;
