import { PromotionCodeText, PromotionList, type PromotionListInput } from "@souk/contracts";
import { columns, Prisma, type Promotion, type PromotionCode, type PromotionRedemption } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { StoredTime } from "../../stored-time.ts";
import { stateSql } from "./promotion-state.ts";
import { containing } from "../../like.ts";

const p = columns<Promotion>("p");
const pc = columns<PromotionCode>("pc");
const r = columns<PromotionRedemption>("r");
const { sql } = Prisma;
const Place = z.tuple([z.iso.datetime({ local: true }), z.uuid()]);
const Row = PromotionList.shape.items.element.extend({
  startsAt: StoredTime.nullable(),
  endsAt: StoredTime.nullable(),
});
const Page = z.tuple([
  z.object({
    items: z.array(z.object({ row: Row, updatedAt: z.string() })),
    total: z.int(),
  }),
]);

const row = (now: Date): Prisma.Sql => sql`json_build_object(
  'id', ${p.id}, 'name', ${p.name}, 'trigger', ${p.trigger}, 'status', ${p.status}, 'state', ${stateSql(now)},
  'startsAt', ${p.startsAt}, 'endsAt', ${p.endsAt}, 'effect', ${p.effect}, 'priority', ${p.priority},
  'usageLimit', ${p.usageLimit},
  'uses', (SELECT count(*)::int FROM "PromotionRedemption" r
            WHERE ${r.promotionId} = ${p.id} AND ${r.orderId} IS NOT NULL AND ${r.cancelledAt} IS NULL),
  'codes', (SELECT count(*)::int FROM "PromotionCode" pc WHERE ${pc.promotionId} = ${p.id}),
  'code', (SELECT CASE WHEN count(*) = 1 THEN min(${pc.code}) END
             FROM (SELECT ${pc.code} FROM "PromotionCode" pc WHERE ${pc.promotionId} = ${p.id} LIMIT 2) pc))`;

/** Promotions in pages, the last changed first. INVALID_CURSOR. */
export async function listPromotions(
  ctx: StaffContext,
  input: PromotionListInput,
): Promise<z.infer<typeof PromotionList>> {
  const { cursor, limit } = input;
  const now = ctx.clock.now();
  const among = matching(input, now);
  const after = cursor === undefined ? Prisma.empty : afterPlace(decodeCursor(Place, cursor));
  const rows = await ctx.db.$queryRaw(sql`
    WITH page AS MATERIALIZED (
      SELECT p.* FROM "Promotion" p WHERE ${among} ${after}
       ORDER BY ${p.updatedAt} DESC, ${p.id} DESC LIMIT ${limit + 1})
    SELECT coalesce(json_agg(json_build_object('row', ${row(now)}, 'updatedAt', ${p.updatedAt})
                             ORDER BY ${p.updatedAt} DESC, ${p.id} DESC), '[]') AS items,
           (SELECT count(*)::int FROM "Promotion" p WHERE ${among}) AS total FROM page p`);
  const [{ items, total }] = Page.parse(rows);
  const shown = items.slice(0, limit);
  const last = items.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((one) => one.row),
    total,
    nextCursor: last ? encodeCursor([last.updatedAt, last.row.id]) : null,
  };
}

const afterPlace = ([updatedAt, id]: z.infer<typeof Place>): Prisma.Sql =>
  sql`AND (${p.updatedAt}, ${p.id}) < (${updatedAt}::timestamp, ${id}::uuid)`;

function matching({ state, trigger, query, deleted = false }: PromotionListInput, now: Date): Prisma.Sql {
  const isDeleted = deleted ? sql`NOT NULL` : sql`NULL`;
  return sql`${p.deletedAt} IS ${isDeleted}
    ${trigger ? sql`AND ${p.trigger} = ${trigger}::"PromotionTrigger"` : Prisma.empty}
    ${state ? sql`AND ${stateSql(now)} = ${state}` : Prisma.empty}
    ${query ? sql`AND (${ofName(query)} OR ${ofCode(query)})` : Prisma.empty}`;
}

function ofName(query: string): Prisma.Sql {
  const part = containing(query);
  return sql`concat_ws(' ', ${p.name} ->> 'en', ${p.name} ->> 'fr', ${p.name} ->> 'ar') ILIKE ${part}`;
}

function ofCode(query: string): Prisma.Sql {
  const code = PromotionCodeText.safeParse(query);
  return code.success
    ? sql`EXISTS (SELECT 1 FROM "PromotionCode" pc WHERE ${pc.promotionId} = ${p.id} AND ${pc.code} = ${code.data})`
    : sql`FALSE`;
}
