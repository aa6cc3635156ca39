import { columns, Prisma, type Promotion, type PromotionCode, type PromotionRedemption } from "@souk/db";
import type { Tx } from "../context.ts";
import { releaseTenders } from "../gift-cards/release-tenders.ts";

const pr = columns<Promotion>("pr");
const pc = columns<PromotionCode>("pc");
const r = columns<PromotionRedemption>("r");

/** Gives back what payments hold of promotions and gift cards that come to no order; nothing to give back is fine. */
export async function releaseOfPayments(tx: Tx, paymentIds: readonly string[], now: Date): Promise<void> {
  if (paymentIds.length === 0) return;
  await release(
    tx,
    Prisma.sql`${r.paymentId} = ANY(${[...paymentIds]}::uuid[]) AND ${r.orderId} IS NULL`,
    now,
  );
  await releaseTenders(tx, paymentIds, now);
}

/** Gives back what an order used, when it is cancelled. */
export function releaseOfOrder(tx: Tx, orderId: string, now: Date): Promise<void> {
  return release(tx, Prisma.sql`${r.orderId} = ${orderId}::uuid`, now);
}

/** One statement; promotions and then codes are locked in id order, as by `redeem`. */
async function release(tx: Tx, which: Prisma.Sql, now: Date): Promise<void> {
  await tx.$executeRaw`
    WITH gone AS (
      UPDATE "PromotionRedemption" r SET "cancelledAt" = ${now}::timestamp
       WHERE ${which} AND ${r.cancelledAt} IS NULL RETURNING ${r.promotionId}, ${r.codeId}, ${r.counted}
    ), held AS MATERIALIZED (
      SELECT ${pr.id}, freed.count FROM "Promotion" pr
        JOIN (SELECT "promotionId", count(*)::int FROM gone WHERE "counted" GROUP BY 1) freed
          ON ${pr.id} = freed."promotionId" ORDER BY ${pr.id} FOR UPDATE OF pr
    ), given AS (
      UPDATE "Promotion" pr SET "uses" = ${pr.uses} - held.count FROM held WHERE ${pr.id} = held."id" RETURNING ${pr.id}
    ), "heldCode" AS MATERIALIZED (
      SELECT ${pc.id}, freed.count FROM "PromotionCode" pc
        JOIN (SELECT "codeId", count(*)::int FROM gone WHERE "counted" GROUP BY 1) freed ON ${pc.id} = freed."codeId"
       WHERE (SELECT count(*) FROM given) >= 0 ORDER BY ${pc.id} FOR UPDATE OF pc
    )
    UPDATE "PromotionCode" pc SET "uses" = ${pc.uses} - "heldCode".count FROM "heldCode" WHERE ${pc.id} = "heldCode"."id"`;
}
