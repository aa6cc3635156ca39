import { type RedirectList, type RedirectListInput, RedirectRow } from "@souk/contracts";
import { columns, Prisma, type Redirect } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { containing } from "../../like.ts";

const r = columns<Redirect>("r");
const { sql } = Prisma;
const Rows = z.array(z.object({ row: RedirectRow }));
const Total = z.tuple([z.object({ total: z.int() })]);
const After = z.tuple([z.string().refine((text) => !text.includes("\0") && text.isWellFormed())]);

/** A RedirectRow of contracts for the row `r`. */
export const redirectJson = sql`json_build_object('id', ${r.id}, 'fromPath', ${r.fromPath}, 'toPath', ${r.toPath},
  'updatedAt', to_char(${r.updatedAt}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;

/** Redirects that staff keep, by their address. INVALID_CURSOR. */
export async function listRedirects(
  { db }: StaffContext,
  { query = "", cursor, limit }: RedirectListInput,
): Promise<z.infer<typeof RedirectList>> {
  const [after] = cursor === undefined ? [""] : decodeCursor(After, cursor);
  const like = containing(query.toLowerCase());
  const found =
    query === "" ? sql`TRUE` : sql`(lower(${r.fromPath}) LIKE ${like} OR lower(${r.toPath}) LIKE ${like})`;
  const rows = Rows.parse(
    await db.$queryRaw(sql`
      SELECT ${redirectJson} AS row FROM "Redirect" r WHERE ${found} AND ${r.fromPath} > ${after}
       ORDER BY ${r.fromPath} LIMIT ${limit + 1}`),
  ).map(({ row }) => row);
  const counted = await db.$queryRaw(sql`SELECT count(*)::int AS total FROM "Redirect" r WHERE ${found}`);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit),
    total: Total.parse(counted)[0].total,
    nextCursor: last ? encodeCursor([last.fromPath]) : null,
  };
}
