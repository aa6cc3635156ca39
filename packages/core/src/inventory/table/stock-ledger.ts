import { StockMovementView, type StockLedger, type StockLedgerInput } from "@souk/contracts";
import {
  columns,
  type Order,
  Prisma,
  type StockLocation,
  type StockMovement,
  type StockTransfer,
  type User,
} from "@souk/db";
import { z } from "zod";
import type { Core } from "../../context.ts";
import { decodePlace, encodeCursor } from "../../cursor.ts";

const at = columns<StockLocation>("at");
const mv = columns<StockMovement>("mv");
const o = columns<Order>("o");
const t = columns<StockTransfer>("t");
const u = columns<User>("u");
const Rows = z.array(z.object({ row: StockMovementView }));

/** What came and went of a variant, newest first: how many, where, why, by whom, for which order. */
export async function stockLedger(
  ctx: Pick<Core, "db">,
  { variantId, locationId, cursor, limit }: StockLedgerInput,
): Promise<z.infer<typeof StockLedger>> {
  const after = cursor === undefined ? null : decodePlace(cursor);
  const rows = Rows.parse(
    await ctx.db.$queryRaw(Prisma.sql`
      SELECT json_build_object(
               'id', ${mv.id}, 'at', to_char(${mv.createdAt}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'location', ${at.name},
               'quantity', ${mv.quantity}, 'backordered', ${mv.backordered}, 'reason', ${mv.reason}, 'note', ${mv.note},
               'orderNumber', ${o.number}, 'transferNumber', ${t.number}, 'actorName', ${u.name}) AS row
        FROM "StockMovement" mv JOIN "StockLocation" at ON ${at.id} = ${mv.locationId}
        LEFT JOIN "Order" o ON ${o.id} = ${mv.orderId} LEFT JOIN "StockTransfer" t ON ${t.id} = ${mv.transferId} LEFT JOIN "User" u ON ${u.id} = ${mv.actorId}
       WHERE ${mv.variantId} = ${variantId}::uuid
         ${locationId === undefined ? Prisma.empty : Prisma.sql`AND ${mv.locationId} = ${locationId}::uuid`}
         ${
           after === null
             ? Prisma.empty
             : Prisma.sql`AND (${mv.createdAt}, ${mv.id}) < (${new Date(after[0])}::timestamp, ${after[1]}::uuid)`
         }
       ORDER BY ${mv.createdAt} DESC, ${mv.id} DESC LIMIT ${limit + 1}::int`),
  ).map(({ row }) => row);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > items.length && last ? encodeCursor([last.at, last.id]) : null };
}
