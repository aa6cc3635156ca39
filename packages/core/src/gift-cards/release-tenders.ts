import { columns, type GiftCard, type GiftCardMovement } from "@souk/db";
import type { Tx } from "../context.ts";

const g = columns<GiftCard>("g");
const m = columns<GiftCardMovement>("m");

/** Puts back on cards what payments hold that come to no order; once, and nothing to put back is fine. */
export async function releaseTenders(tx: Tx, paymentIds: readonly string[], now: Date): Promise<void> {
  await tx.$executeRaw`
    WITH held AS MATERIALIZED (
      SELECT ${m.cardId}, ${m.paymentId}, -${m.amount} AS amount FROM "GiftCardMovement" m
       WHERE ${m.paymentId} = ANY(${[...paymentIds]}::uuid[]) AND ${m.kind} = 'REDEEMED' AND ${m.orderId} IS NULL
    ), back AS (
      INSERT INTO "GiftCardMovement" ("id", "cardId", "kind", "amount", "paymentId", "createdAt")
      SELECT gen_random_uuid(), "cardId", 'RELEASED', amount, "paymentId", ${now}::timestamp FROM held
      ON CONFLICT ("paymentId", "cardId", "kind") DO NOTHING RETURNING "cardId", "amount"
    ), card AS MATERIALIZED (
      SELECT ${g.id}, freed.amount FROM "GiftCard" g
        JOIN (SELECT "cardId", sum("amount")::int AS amount FROM back GROUP BY 1) freed ON freed."cardId" = ${g.id}
       ORDER BY ${g.id} FOR UPDATE OF g
    )
    UPDATE "GiftCard" g SET "balance" = ${g.balance} + card.amount, "updatedAt" = ${now}::timestamp
      FROM card WHERE ${g.id} = card."id"`;
}
