import {
  columns,
  Prisma,
  type StockLevel,
  type StockLocation,
  type StockReason,
  type Variant,
} from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { announceStock } from "./announce-stock.ts";
import { usedIn } from "./bundle-sql.ts";
import { StockChange } from "./stock-change.ts";

const at = columns<StockLocation>("at");
const s = columns<StockLevel>("s");
const v = columns<Variant>("v");

export interface StockMove {
  variantId: string;
  locationId: string;
  /** Not 0. What is taken must be there, and be reserved by nobody. */
  quantity: number;
}

export interface MoveWhy {
  reason: StockReason;
  note?: string | null;
  orderId?: string | null;
  transferId?: string | null;
  actorId: string | null;
  now: Date;
}

/** What stood in the way of a move: as it is in the place, and what could be taken. */
export interface ShortLevel {
  variantId: string;
  locationId: string;
  sku: string;
  onHand: number;
  reserved: number;
}

const Rows = z.array(
  StockChange.extend({
    sku: z.string(),
    short: z.array(z.object({ locationId: z.uuid(), onHand: z.int(), reserved: z.int() })),
  }),
);

/**
 * Adds to (or takes from) what is on hand at places, with a line each in the ledger, all or nothing: one statement after
 * one that makes missing levels, levels locked in the order of variants and places, the condition in the UPDATE itself.
 * Each (variant, place) once. Gives the levels that stood in the way; empty: it is done, and shoppers' pages know.
 */
export async function moveStock(tx: Tx, moves: readonly StockMove[], why: MoveWhy): Promise<ShortLevel[]> {
  const { short, changes } = await writeMoves(tx, moves, why);
  if (short.length === 0) await announceStock(tx, changes);
  return short;
}

/** `moveStock` for those who bring shoppers' pages up to date by themselves. */
export async function writeMoves(
  tx: Tx,
  moves: readonly StockMove[],
  why: MoveWhy,
): Promise<{ short: ShortLevel[]; changes: StockChange[] }> {
  if (moves.length === 0) return { short: [], changes: [] };
  await addLevels(tx, moves, why.now);
  const rows = Rows.parse(await tx.$queryRaw(moved(moves, why)));
  const short = rows.flatMap((row) =>
    row.short.map((level) => ({ variantId: row.variantId, sku: row.sku, ...level })),
  );
  return { short, changes: rows };
}

async function addLevels(tx: Tx, moves: readonly StockMove[], now: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "StockLevel" ("variantId", "locationId", "onHand", "reserved", "updatedAt")
    SELECT move."variantId", move."locationId", 0, 0, ${now}::timestamp
      FROM json_to_recordset(${JSON.stringify(moves)}::json) AS move("variantId" uuid, "locationId" uuid)
     ORDER BY 1, 2 ON CONFLICT DO NOTHING`;
}

/** What each level would be, and whether one stands in the way. */
const planned = Prisma.sql`
    planned AS MATERIALIZED (
      SELECT held.*, move.id, coalesce(move.quantity, 0) AS delta, coalesce(move.quantity, 0) < 0
             AND "onHand" + move.quantity < "reserved" AS short,
             least(owable, greatest(policy, "reserved" - "onHand" - coalesce(move.quantity, 0))) AS left
        FROM held LEFT JOIN move USING ("variantId", "locationId")
    ), verdict AS MATERIALIZED (SELECT bool_or(short) AS short FROM planned
    )`;

function moved(
  moves: readonly StockMove[],
  { reason, note, orderId, transferId, actorId, now }: MoveWhy,
): Prisma.Sql {
  const json = JSON.stringify(moves.map((move) => ({ id: newId(), ...move })));
  return Prisma.sql`
    WITH move AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${json}::json) AS m(id uuid, "variantId" uuid, "locationId" uuid, quantity int)
    ), held AS MATERIALIZED (
      SELECT ${s.variantId}, ${s.locationId}, ${s.onHand}, ${s.reserved}, ${s.backorderLimit} AS owable,
             ${at.sellsOnline} AS sells, CASE WHEN ${at.isDefault} THEN ${v.backorderLimit} ELSE 0 END AS policy
        FROM "StockLevel" s JOIN "StockLocation" at ON ${at.id} = ${s.locationId} JOIN "Variant" v ON ${v.id} = ${s.variantId}
       WHERE ${s.variantId} IN (SELECT "variantId" FROM move)
       ORDER BY ${s.variantId}, ${s.locationId} FOR UPDATE OF s
    ), ${planned}, done AS (
      UPDATE "StockLevel" s SET "onHand" = ${s.onHand} + delta, "backorderLimit" = planned.left, "updatedAt" = ${now}::timestamp
        FROM planned, verdict
       WHERE NOT verdict.short AND delta <> 0 AND ${s.variantId} = planned."variantId"
         AND ${s.locationId} = planned."locationId" AND (delta > 0 OR ${s.onHand} + delta >= ${s.reserved})
    ), noted AS (
      INSERT INTO "StockMovement"
             ("id", "variantId", "locationId", "quantity", "reason", "note", "orderId", "transferId", "actorId",
              "createdAt")
      SELECT planned.id, "variantId", "locationId", delta, ${reason}::"StockReason", ${note ?? null}, ${orderId ?? null}::uuid, ${transferId ?? null}::uuid,
             ${actorId}::uuid, ${now}::timestamp FROM planned, verdict WHERE NOT verdict.short AND delta <> 0
    )
    SELECT ${v.id} AS "variantId", ${v.productId}, ${v.sku}, ${usedIn(v.id)} AS "usedIn", total.before, total.after, total.owable,
           total.short
      FROM (SELECT "variantId", coalesce(sum("onHand" - "reserved" + owable) FILTER (WHERE sells), 0)::int AS before,
                   coalesce(sum("onHand" - "reserved" + delta + planned.left) FILTER (WHERE sells), 0)::int AS after,
                   sum(planned.left)::int AS owable,
                   coalesce(json_agg(json_build_object('locationId', "locationId", 'onHand', "onHand",
                                     'reserved', "reserved")) FILTER (WHERE short), '[]') AS short
              FROM planned GROUP BY 1) total
      JOIN "Variant" v ON ${v.id} = total."variantId"`;
}
