import { DomainError } from "@souk/contracts";
import { columns, Prisma, type Promotion, type PromotionCode, type PromotionRedemption } from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import type { Tx } from "../context.ts";
import type { Redemption } from "./quote.ts";

const pr = columns<Promotion>("pr");
const pc = columns<PromotionCode>("pc");
const r = columns<PromotionRedemption>("r");
const Verdicts = z.array(z.object({ promotionId: z.uuid(), free: z.boolean(), mayUse: z.boolean() }));

export interface Redeeming {
  paymentId: string;
  userId: string | null;
  email: string;
  currency: string;
  redemptions: readonly Redemption[];
  now: Date;
}

/**
 * Takes one use of each promotion and code that counts, all or none: rows locked in id order, and the limit stands in
 * the UPDATE itself. No statement for a cart without such. Refuses with CODE_REFUSED, or CART_CHANGED for an automatic
 * promotion that is used up by now. After the stock, as everywhere.
 */
export async function redeem(tx: Tx, redeeming: Redeeming): Promise<void> {
  const wanted = redeeming.redemptions.filter(({ counted }) => counted);
  if (wanted.length === 0) return;
  // A customer's own count is of other rows: it is read by a statement that begins once the promotion is locked.
  const ids = wanted.map(({ promotionId }) => promotionId);
  await tx.$queryRaw`
    SELECT 1 AS locked FROM "Promotion" pr
     WHERE ${pr.id} = ANY(${ids}::uuid[]) AND ${pr.perCustomerLimit} IS NOT NULL ORDER BY ${pr.id} FOR UPDATE`;
  const verdicts = Verdicts.parse(await take(tx, redeeming, wanted));
  for (const { code, promotionId } of wanted) {
    const verdict = verdicts.find((one) => one.promotionId === promotionId);
    if (verdict?.free && verdict.mayUse) continue;
    if (code === null) throw new DomainError("CART_CHANGED", {});
    const kind = verdict?.free ? "CODE_USED" : "CODE_EXHAUSTED";
    throw new DomainError("CODE_REFUSED", { code, problem: { kind } });
  }
}

function take(
  tx: Tx,
  { paymentId, userId, email, currency, now }: Redeeming,
  wanted: readonly Redemption[],
): Promise<unknown> {
  return tx.$queryRaw`
    WITH ${lockedRules(wanted)}, verdict AS MATERIALIZED (
      SELECT wanted.*,
             coalesce(held."uses" < held."usageLimit", TRUE) AND coalesce(code."uses" < code."usageLimit", TRUE) AS free,
             coalesce((SELECT count(*) FROM "PromotionRedemption" r
                        WHERE ${r.promotionId} = held."id" AND ${r.cancelledAt} IS NULL AND ${r.counted}
                          AND (${r.userId} = ${userId}::uuid OR ${r.email} = ${email})) < held."perCustomerLimit", TRUE)
               AS "mayUse"
        FROM wanted JOIN held ON held."id" = wanted."promotionId" LEFT JOIN code ON code."id" = wanted."codeId"
    ), verdicts AS MATERIALIZED (SELECT bool_and(free AND "mayUse") AS fine FROM verdict),
    used AS (
      UPDATE "Promotion" pr SET "uses" = ${pr.uses} + 1 FROM verdict, verdicts
       WHERE verdicts.fine AND ${pr.id} = verdict."promotionId" AND coalesce(${pr.uses} < ${pr.usageLimit}, TRUE)
    ), "usedCode" AS (
      UPDATE "PromotionCode" pc SET "uses" = ${pc.uses} + 1 FROM verdict, verdicts
       WHERE verdicts.fine AND ${pc.id} = verdict."codeId" AND coalesce(${pc.uses} < ${pc.usageLimit}, TRUE)
    ), kept AS (
      INSERT INTO "PromotionRedemption" ("id", "promotionId", "codeId", "paymentId", "userId", "email", "amount",
             "currency", "createdAt")
      SELECT verdict.id, verdict."promotionId", verdict."codeId", ${paymentId}::uuid, ${userId}::uuid, ${email},
             verdict.amount, ${currency}, ${now}::timestamp FROM verdict, verdicts WHERE verdicts.fine
    )
    SELECT "promotionId", free, "mayUse" FROM verdict`;
}

/** CTEs of what is to be redeemed and of the promotions and codes, which are locked by being read. */
function lockedRules(wanted: readonly Redemption[]): Prisma.Sql {
  const rows = wanted.map(({ promotionId, codeId, amount }) => ({
    id: newId(),
    promotionId,
    codeId,
    amount,
  }));
  return Prisma.sql`
    wanted AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json)
                 AS one(id uuid, "promotionId" uuid, "codeId" uuid, amount int)
    ), held AS MATERIALIZED (
      SELECT ${pr.id}, ${pr.uses}, ${pr.usageLimit}, ${pr.perCustomerLimit} FROM "Promotion" pr
       WHERE ${pr.id} IN (SELECT "promotionId" FROM wanted) ORDER BY ${pr.id} FOR UPDATE
    ), code AS MATERIALIZED (
      SELECT ${pc.id}, ${pc.uses}, ${pc.usageLimit} FROM "PromotionCode" pc
       WHERE ${pc.id} IN (SELECT "codeId" FROM wanted) ORDER BY ${pc.id} FOR UPDATE
    )`;
}
