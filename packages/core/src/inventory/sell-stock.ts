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
import type { Holder } from "./reserve-stock.ts";
import { type Taken, toTaken, type WantedUnits } from "./taken.ts";

const at = columns<StockLocation>("at");
const s = columns<StockLevel>("s");
const v = columns<Variant>("v");
const r = columns<Reservation>("r");

interface Sale {
  holderId: string;
  /** A payment, unless it says otherwise. */
  heldBy?: Holder;
  lines: readonly WantedUnits[];
}

/**
 * Takes sold units off the shelf, all lines or none: what the holder has is used up where it is held, what it doesn't
 * hold (any more) comes from what nobody has reserved, and what it holds of anything else (a bundle put together otherwise
 * meanwhile) is let go. The ledger's rows (`units`) are written with the order.
 */
export async function sellStock(tx: Tx, sale: Sale & { now: Date }): Promise<Taken> {
  const rows = await tx.$queryRaw`
    WITH ${lockedFor(sale)}, ${shares}, sold AS (
      UPDATE "StockLevel" s
         SET "onHand" = ${s.onHand} - units, "reserved" = ${s.reserved} - own, "updatedAt" = ${sale.now}::timestamp,
             "backorderLimit" = least(${s.backorderLimit},
                                      greatest(policy, ${s.reserved} - own - ${s.onHand} + units))
        FROM given
       WHERE NOT EXISTS (SELECT FROM short) AND units + own > 0
         AND ${s.variantId} = given."variantId" AND ${s.locationId} = given."locationId"
         AND ${s.onHand} - units + ${s.backorderLimit} >= ${s.reserved} - own
    ), used AS (
      DELETE FROM "Reservation" r
       WHERE ${r[sale.heldBy ?? "paymentId"]} = ${sale.holderId}::uuid AND NOT EXISTS (SELECT FROM short)
    )
    SELECT ${v.id} AS "variantId", ${v.productId}, ${v.sku}, wanted.quantity AS wanted,
           coalesce(level.free, 0)::int AS free, coalesce(level.open, 0)::int AS before, coalesce(level."mayOwe", 0)::int AS owable,
           wanted.quantity - coalesce(level.own, 0)::int AS less, ${usedIn(v.id)} AS "usedIn",
           coalesce(level.units, '[]') AS units
      FROM wanted JOIN "Variant" v ON ${v.id} = wanted."variantId"
      LEFT JOIN LATERAL (
        SELECT max(given.free) AS free, max(given.open) AS open, max(given.held) AS own, max("mayOwe") AS "mayOwe",
               json_agg(json_build_object('locationId', "locationId", 'quantity', given.units, 'backordered', owed)
                        ORDER BY "locationId") FILTER (WHERE given.units > 0) AS units
          FROM given WHERE given."variantId" = wanted."variantId") level ON TRUE`;
  return toTaken(rows);
}

/** The levels that the sale may touch: those of places that sell, and those where the holder has something. */
const lockedFor = ({ holderId, heldBy = "paymentId", lines }: Sale) => Prisma.sql`
    wanted AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(lines)}::json) AS line("variantId" uuid, quantity int)
       UNION ALL
      SELECT DISTINCT ${r.variantId}, 0 FROM "Reservation" r
       WHERE ${r[heldBy]} = ${holderId}::uuid
         AND ${r.variantId} <> ALL(${lines.map(({ variantId }) => variantId)}::uuid[])
    ), mine AS MATERIALIZED (
      SELECT ${r.variantId}, ${r.locationId}, ${r.quantity}, ${r.backordered} FROM "Reservation" r
       WHERE ${r[heldBy]} = ${holderId}::uuid
    ), held AS MATERIALIZED (
      SELECT ${s.variantId}, ${s.locationId}, ${s.onHand} - ${s.reserved} AS net, ${s.backorderLimit} AS owable,
             ${at.priority}, ${at.isDefault}, ${at.sellsOnline} AS sells, wanted.quantity,
             CASE WHEN ${at.isDefault} THEN ${v.backorderLimit} ELSE 0 END AS policy,
             coalesce(mine."quantity", 0) AS own, coalesce(mine."backordered", 0) AS "ownOwed"
        FROM wanted JOIN "Variant" v ON ${v.id} = wanted."variantId"
        JOIN "StockLevel" s ON ${s.variantId} = ${v.id} JOIN "StockLocation" at ON ${at.id} = ${s.locationId}
        LEFT JOIN mine ON mine."variantId" = ${s.variantId} AND mine."locationId" = ${s.locationId}
       WHERE ${at.sellsOnline} OR mine."quantity" IS NOT NULL
       ORDER BY ${s.variantId}, ${s.locationId} FOR UPDATE OF s
    )`;

/**
 * What each level gives: of its own hold first (what is there before what isn't), then of what is free by the places'
 * priority, and the rest is owed by the default place.
 */
const shares = Prisma.sql`
    ranked AS (
      SELECT held.*, CASE WHEN sells THEN greatest(net, 0) ELSE 0 END AS stocked,
             sum(own) OVER every AS "held", sum(own) OVER first AS "heldUpto",
             coalesce(sum(net + owable) FILTER (WHERE sells) OVER every, 0) AS open,
             sum(owable) OVER every AS "mayOwe",
             coalesce(sum(greatest(net, 0)) FILTER (WHERE sells) OVER every, 0) AS shelved,
             coalesce(sum(greatest(net, 0)) FILTER (WHERE sells) OVER first, 0) AS upto
        FROM held
      WINDOW every AS (PARTITION BY "variantId"),
             first AS (PARTITION BY "variantId" ORDER BY priority, "locationId" ROWS UNBOUNDED PRECEDING)
    ), parted AS (
      SELECT ranked.*, greatest(least(own, quantity - ("heldUpto" - own)), 0) AS "fromOwn",
             greatest(quantity - "held", 0) AS rest FROM ranked
    ), given AS MATERIALIZED (
      SELECT "variantId", "locationId", policy, own, "held", open, "mayOwe", (open + "held") AS free,
             ("fromOwn" + greatest(least(stocked, rest - (upto - stocked)), 0) + late)::int AS units,
             (greatest("fromOwn" - (own - "ownOwed"), 0) + late)::int AS owed
        FROM parted
       CROSS JOIN LATERAL (SELECT CASE WHEN "isDefault" THEN greatest(rest - shelved, 0) ELSE 0 END AS late) later
    ), short AS MATERIALIZED (
      SELECT wanted."variantId" FROM wanted
       WHERE quantity > coalesce((SELECT max(free) FROM given WHERE given."variantId" = wanted."variantId"), 0)
    )`;
