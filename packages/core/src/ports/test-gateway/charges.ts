import { columns, type Db, type TestGatewayCharge, type TestGatewayToken } from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import type { ChargeRequest, ProviderAnswer } from "../payment.ts";

const t = columns<TestGatewayToken>("t");
const c = columns<TestGatewayCharge>("c");

const Charge = z.object({
  id: z.uuid(),
  state: z.enum(["captured", "authorised", "declined", "action_required", "voided"]),
  declineCode: z
    .enum(["card_declined", "insufficient_funds", "expired_card", "authentication_failed"])
    .nullable(),
  fingerprint: z.string().nullable(),
});
export type Charge = z.infer<typeof Charge>;
const Made = z.array(Charge.extend({ isNew: z.boolean(), behaviour: z.string().nullable() }));

/** Makes the charge, or gives the one that the key made before. Null: another call with the key made it just now. */
export async function makeCharge(
  db: Db,
  request: ChargeRequest,
): Promise<z.infer<typeof Made>[number] | null> {
  const paid = request.capture ? "captured" : "authorised";
  const rows = await db.$queryRaw`
    WITH card AS (
      SELECT coalesce(max(${t.behaviour}), 'card_declined') AS behaviour, coalesce(max(${t.cardLast4}), '') AS last4,
             max(${t.fingerprint}) AS fingerprint
        FROM "TestGatewayToken" t WHERE ${t.token} = ${request.sourceToken}
    ), made AS (
      INSERT INTO "TestGatewayCharge" AS c ("id", "idempotencyKey", "amount", "currency", "returnUrl", "cardLast4",
             "state", "declineCode", "captured", "autoCapture", "fingerprint", "updatedAt")
      SELECT ${newId()}::uuid, ${request.key}, ${request.amount}::int, ${request.currency}, ${request.returnUrl}, last4,
             CASE WHEN behaviour IN ('succeeds', 'times_out') THEN ${paid}
                  WHEN behaviour = 'needs_challenge' THEN 'action_required' ELSE 'declined' END,
             CASE WHEN behaviour NOT IN ('succeeds', 'times_out', 'needs_challenge') THEN behaviour END,
             CASE WHEN behaviour IN ('succeeds', 'times_out') AND ${request.capture} THEN ${request.amount}::int ELSE 0 END,
             ${request.capture}, fingerprint,
             now() AT TIME ZONE 'UTC'
        FROM card
      ON CONFLICT ("idempotencyKey") DO NOTHING RETURNING ${c.id}, ${c.state}, ${c.declineCode}, ${c.fingerprint}
    )
    SELECT made.*, TRUE AS "isNew", card.behaviour FROM made, card
    UNION ALL
    SELECT ${c.id}, ${c.state}, ${c.declineCode}, ${c.fingerprint}, FALSE, NULL FROM "TestGatewayCharge" c
     WHERE ${c.idempotencyKey} = ${request.key}`;
  return Made.parse(rows)[0] ?? null;
}

/** Takes what is held; a charge that isn't stays as it is. */
export async function captureCharge(db: Db, key: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "TestGatewayCharge" c
       SET "state" = 'captured', "captured" = ${c.amount}, "updatedAt" = now() AT TIME ZONE 'UTC'
     WHERE ${c.idempotencyKey} = ${key} AND ${c.state} = 'authorised'`;
}

export async function findCharge(db: Db, key: string): Promise<Charge | null> {
  const row = await db.testGatewayCharge.findUnique({
    where: { idempotencyKey: key },
    select: { id: true, state: true, declineCode: true, fingerprint: true },
  });
  return row && Charge.parse(row);
}

/** What the gateway's ledger says, in minor units. */
export function balanceOf(db: Db, key: string): Promise<{ captured: number; refunded: number } | null> {
  return db.testGatewayCharge.findUnique({
    where: { idempotencyKey: key },
    select: { captured: true, refunded: true },
  });
}

export function toAnswer(charge: Charge, origin: string): ProviderAnswer {
  const ref = charge.id;
  if (charge.state === "declined")
    return { state: "declined", ref, reason: charge.declineCode ?? "card_declined" };
  if (charge.state === "action_required")
    return { state: "action_required", ref, url: `${origin}/test-gateway/3ds/${ref}` };
  if (charge.state === "voided") return { state: "voided", ref };
  return {
    state: charge.state,
    ref,
    ...(charge.fingerprint === null ? {} : { fingerprint: charge.fingerprint }),
  };
}
