import type { Db } from "@souk/db";
import { columns, type TestGatewayCharge } from "@souk/db";
import { z } from "zod";

const c = columns<TestGatewayCharge>("c");
const Answered = z.array(z.object({ returnUrl: z.string().nullable() }));

export interface Challenge {
  id: string;
  /** Minor units. */
  amount: number;
  currency: string;
  cardLast4: string;
  /** False once it was answered. */
  open: boolean;
  returnUrl: string | null;
}

/** What the 3-D Secure page shows; null for an unknown charge. */
export async function getChallenge(db: Db, chargeId: string): Promise<Challenge | null> {
  if (!z.uuid().safeParse(chargeId).success) return null;
  const charge = await db.testGatewayCharge.findUnique({
    where: { id: chargeId },
    select: { id: true, amount: true, currency: true, cardLast4: true, state: true, returnUrl: true },
  });
  if (!charge) return null;
  const { state, ...rest } = charge;
  return { ...rest, open: state === "action_required" };
}

/** The shopper's answer: captures or declines a waiting charge. Gives where to send the shopper; null if unknown. */
export async function resolveChallenge(
  db: Db,
  chargeId: string,
  approve: boolean,
): Promise<{ returnUrl: string } | null> {
  if (!z.uuid().safeParse(chargeId).success) return null;
  await db.$executeRaw`
    UPDATE "TestGatewayCharge" c
       SET "state" = CASE WHEN NOT ${approve}::boolean THEN 'declined' WHEN ${c.autoCapture} THEN 'captured'
                          ELSE 'authorised' END,
           "captured" = CASE WHEN ${approve}::boolean AND ${c.autoCapture} THEN ${c.amount} ELSE 0 END,
           "declineCode" = ${approve ? null : "authentication_failed"}, "updatedAt" = now() AT TIME ZONE 'UTC'
     WHERE ${c.id} = ${chargeId}::uuid AND ${c.state} = 'action_required'`;
  const rows = await db.$queryRaw`
    SELECT ${c.returnUrl} FROM "TestGatewayCharge" c WHERE ${c.id} = ${chargeId}::uuid`;
  const returnUrl = Answered.parse(rows)[0]?.returnUrl;
  return returnUrl ? { returnUrl } : null;
}
