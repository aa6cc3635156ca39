import { DomainError, StocktakeDetail, StocktakeRow } from "@souk/contracts";
import { columns, Prisma, type Stocktake, type StocktakeLine, type StockLocation, type User } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { countedLines } from "./counted-sql.ts";

const at = columns<StockLocation>("at");
const l = columns<StocktakeLine>("l");
const t = columns<Stocktake>("t");
const u = columns<User>("u");
const { sql } = Prisma;

const iso = (time: Prisma.Sql): Prisma.Sql => sql`to_char(${time}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const rowPairs = sql`
  'number', ${t.number}, 'state', ${t.state}, 'location', ${at.name}, 'note', ${t.note},
  'counted', (SELECT count(*) FROM "StocktakeLine" l WHERE ${l.stocktakeId} = ${t.id}),
  'createdAt', ${iso(t.createdAt)}, 'createdBy', ${u.name}`;
const joined = sql`"Stocktake" t JOIN "StockLocation" at ON ${at.id} = ${t.locationId}
  LEFT JOIN "User" u ON ${u.id} = ${t.createdById}`;

/** StocktakeRows of `where` (of "Stocktake" t), newest first. */
export async function readStocktakeRows(tx: Tx, where: Prisma.Sql, limit: number): Promise<StocktakeRow[]> {
  const rows = await tx.$queryRaw(sql`
    SELECT json_build_object(${rowPairs}) AS row FROM ${joined} WHERE ${where}
     ORDER BY ${t.number} DESC LIMIT ${limit}::int`);
  return z
    .array(z.object({ row: StocktakeRow }))
    .parse(rows)
    .map(({ row }) => row);
}

/** A count, with how far it is from the ledger. NOT_FOUND. */
export async function readStocktake(tx: Tx, number: number): Promise<StocktakeDetail> {
  const rows = await tx.$queryRaw(sql`
    WITH line AS MATERIALIZED (${countedLines} WHERE ${t.number} = ${number}::int)
    SELECT json_build_object(${rowPairs}, 'version', ${t.version}, 'filename', ${t.filename},
             'countedAt', ${iso(t.countedAt)}, 'closedAt', ${iso(t.closedAt)}, 'refused', ${t.refused},
             'problems', ${t.problems}, 'differing', (SELECT count(*) FROM line WHERE counted <> expected),
             'more', coalesce((SELECT sum(counted - expected) FROM line WHERE counted > expected), 0),
             'fewer', coalesce((SELECT sum(expected - counted) FROM line WHERE counted < expected), 0)) AS detail
      FROM ${joined} WHERE ${t.number} = ${number}::int`);
  const [row] = z.array(z.object({ detail: StocktakeDetail })).parse(rows);
  if (!row) throw new DomainError("NOT_FOUND", { entity: "stocktake" });
  return row.detail;
}
