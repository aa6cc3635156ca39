import {
  columns,
  Prisma,
  type StockLevel,
  type StockMovement,
  type Stocktake,
  type StocktakeLine,
} from "@souk/db";

const l = columns<StocktakeLine>("l");
const mv = columns<StockMovement>("mv");
const s = columns<StockLevel>("s");
const t = columns<Stocktake>("t");
const { sql } = Prisma;

const level = sql`"StockLevel" s WHERE ${s.variantId} = ${l.variantId} AND ${s.locationId} = ${t.locationId}`;

/** What came and went of a variant at the place of stocktake `t` after a moment. */
export const movedSince = (variantId: Prisma.Sql, moment: Prisma.Sql): Prisma.Sql => sql`
  coalesce((SELECT sum(${mv.quantity})::int FROM "StockMovement" mv
             WHERE ${mv.variantId} = ${variantId} AND ${mv.locationId} = ${t.locationId}
               AND ${mv.createdAt} > ${moment}), 0)`;

/**
 * The lines of stocktake `t`, each with what the ledger says was there when it was counted: what is there now without what
 * came and went since. A sale in between changes both, so the difference is the count's alone.
 */
export const countedLines = sql`
  SELECT ${l.variantId}, ${l.counted}, now."onHand", now."reserved", later."since",
         coalesce(${l.expected}, now."onHand" - later."since") AS expected
    FROM "Stocktake" t JOIN "StocktakeLine" l ON ${l.stocktakeId} = ${t.id}
   CROSS JOIN LATERAL (SELECT coalesce((SELECT ${s.onHand} FROM ${level}), 0) AS "onHand",
                              coalesce((SELECT ${s.reserved} FROM ${level}), 0) AS "reserved") now
   CROSS JOIN LATERAL (SELECT ${movedSince(l.variantId, t.countedAt)} AS "since") later`;
