import { columns, type Db, type TestGatewayCharge, type TestGatewayRefund } from "@souk/db";
import { v7 as newId } from "uuid";

const c = columns<TestGatewayCharge>("c");
const r = columns<TestGatewayRefund>("r");

/** Gives a captured charge back whole, or forgets one that waits or is held. A key never heard of is barred from then on. */
export async function voidCharge(db: Db, key: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "TestGatewayCharge" AS c
           ("id", "idempotencyKey", "state", "amount", "currency", "cardLast4", "updatedAt")
    VALUES (${newId()}::uuid, ${key}, 'voided', 0, 'XXX', '', now() AT TIME ZONE 'UTC')
    ON CONFLICT ("idempotencyKey") DO UPDATE
       SET "state" = 'voided', "refunded" = ${c.captured}, "updatedAt" = excluded."updatedAt"
     WHERE ${c.state} IN ('captured', 'authorised', 'action_required')`;
}

export interface GatewayRefund {
  chargeKey: string;
  key: string;
  amount: number;
}

/** True: the money is on its way back, by this call or an earlier one with the key. False: refused. */
export async function refundCharge(db: Db, { chargeKey, key, amount }: GatewayRefund): Promise<boolean> {
  await db.$executeRaw`
    WITH charge AS MATERIALIZED (
      SELECT ${c.id}, ${c.captured} - ${c.refunded} AS rest FROM "TestGatewayCharge" c
       WHERE ${c.idempotencyKey} = ${chargeKey} AND ${c.state} = 'captured' FOR UPDATE
    ), made AS (
      INSERT INTO "TestGatewayRefund" AS r ("id", "idempotencyKey", "chargeId", "amount")
      SELECT ${newId()}::uuid, ${key}, charge."id", ${amount}::int FROM charge WHERE charge.rest >= ${amount}::int
      ON CONFLICT ("idempotencyKey") DO NOTHING RETURNING ${r.chargeId}, ${r.amount}
    )
    UPDATE "TestGatewayCharge" c
       SET "refunded" = ${c.refunded} + made."amount", "updatedAt" = now() AT TIME ZONE 'UTC'
      FROM made WHERE ${c.id} = made."chargeId"`;
  const refund = await db.testGatewayRefund.findUnique({
    where: { idempotencyKey: key },
    select: { amount: true },
  });
  return refund?.amount === amount;
}
