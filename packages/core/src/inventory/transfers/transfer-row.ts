import { DomainError, type Locale, TransferDetail, TransferRow } from "@souk/contracts";
import {
  columns,
  Prisma,
  type Product,
  type StockLevel,
  type StockLocation,
  type StockTransfer,
  type StockTransferLine,
  type User,
  type Variant,
} from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { variantName } from "../table/stock-row-sql.ts";
import { offeredMoves } from "./transitions.ts";
import { variantOptions } from "../../catalog/variant-options.ts";

const from = columns<StockLocation>("source");
const l = columns<StockTransferLine>("l");
const p = columns<Product>("p");
const s = columns<StockLevel>("s");
const t = columns<StockTransfer>("t");
const to = columns<StockLocation>("target");
const u = columns<User>("u");
const v = columns<Variant>("v");
const { sql } = Prisma;

const iso = (time: Prisma.Sql): Prisma.Sql => sql`to_char(${time}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const sumOf = (units: Prisma.Sql): Prisma.Sql =>
  sql`(SELECT coalesce(sum(${units}), 0) FROM "StockTransferLine" l WHERE ${l.transferId} = ${t.id})`;

const rowPairs = sql`
  'number', ${t.number}, 'state', ${t.state}, 'from', json_build_object('id', ${from.id}, 'name', ${from.name}),
  'to', json_build_object('id', ${to.id}, 'name', ${to.name}), 'units', ${sumOf(l.quantity)},
  'received', ${sumOf(l.received)}, 'createdAt', ${iso(t.createdAt)}, 'createdBy', ${u.name}`;

const joined = sql`"StockTransfer" t JOIN "StockLocation" source ON ${from.id} = ${t.fromId}
  JOIN "StockLocation" target ON ${to.id} = ${t.toId} LEFT JOIN "User" u ON ${u.id} = ${t.createdById}`;

/** TransferRows of `where` (of "StockTransfer" t), newest first. */
export async function readTransferRows(tx: Tx, where: Prisma.Sql, limit: number): Promise<TransferRow[]> {
  const rows = await tx.$queryRaw(sql`
    SELECT json_build_object(${rowPairs}) AS row FROM ${joined} WHERE ${where}
     ORDER BY ${t.number} DESC LIMIT ${limit}::int`);
  return z
    .array(z.object({ row: TransferRow }))
    .parse(rows)
    .map(({ row }) => row);
}

const linesJson = (locale: Locale): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(json_build_object(
           'variantId', ${v.id}, 'sku', ${v.sku}, 'name', ${variantName(locale)}, 'options', ${variantOptions(v.id, locale)},
           'quantity', ${l.quantity}, 'received', ${l.received}, 'returned', ${l.returned}, 'available', coalesce((
             SELECT ${s.onHand} - ${s.reserved} FROM "StockLevel" s
              WHERE ${s.variantId} = ${v.id} AND ${s.locationId} = ${t.fromId}), 0)) ORDER BY ${v.sku}), '[]')
    FROM "StockTransferLine" l JOIN "Variant" v ON ${v.id} = ${l.variantId} JOIN "Product" p ON ${p.id} = ${v.productId}
   WHERE ${l.transferId} = ${t.id})`;

/** A transfer with its lines. NOT_FOUND. */
export async function readTransfer(tx: Tx, number: number, locale: Locale): Promise<TransferDetail> {
  const rows = await tx.$queryRaw(sql`
    SELECT json_build_object(${rowPairs}, 'version', ${t.version}, 'note', ${t.note}, 'sentAt', ${iso(t.sentAt)},
             'closedAt', ${iso(t.closedAt)}, 'lines', ${linesJson(locale)}) AS detail
      FROM ${joined} WHERE ${t.number} = ${number}::int`);
  const [row] = z.array(z.object({ detail: TransferDetail.omit({ moves: true }) })).parse(rows);
  if (!row) throw new DomainError("NOT_FOUND", { entity: "transfer" });
  return { ...row.detail, moves: offeredMoves(row.detail.state) };
}
