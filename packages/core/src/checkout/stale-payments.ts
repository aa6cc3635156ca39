import { type Payment, columns, type Reservation } from "@souk/db";
import { z } from "zod";
import type { Core } from "../context.ts";

const pay = columns<Payment>("pay");
const r = columns<Reservation>("r");
const BATCH = 100;

const Rows = z.array(
  z.object({
    id: z.uuid(),
    provider: z.string(),
    cartId: z.uuid().nullable(),
    dueOrderId: z.uuid().nullable(),
    givenUp: z.boolean(),
    expired: z.boolean(),
  }),
);
/** A payment under way that nobody seems to be working on. */
export type StalePayment = z.infer<typeof Rows>[number];

/**
 * Payments under way that were given up, whose reservation has expired, or whose provider's answer should have come twice
 * over; oldest first.
 */
export async function stalePayments(core: Core): Promise<StalePayment[]> {
  const now = core.clock.now();
  const unanswered = new Date(now.getTime() - 2 * core.config.paymentTimeoutMs);
  const overdue = new Date(now.getTime() - core.config.reservationMinutes * 60_000);
  const rows = await core.db.$queryRaw`
    SELECT * FROM (
      SELECT ${pay.id}, ${pay.provider}, ${pay.cartId}, ${pay.dueOrderId}, ${pay.state}, ${pay.createdAt}, ${pay.declineCode} IS NOT NULL AS "givenUp",
             coalesce((SELECT min(${r.expiresAt}) < ${now}::timestamp FROM "Reservation" r
                        WHERE ${r.paymentId} = ${pay.id}), ${pay.createdAt} < ${overdue}::timestamp) AS expired
        FROM "Payment" pay WHERE ${pay.state} IN ('INITIATED', 'ACTION_REQUIRED')
          OR (${pay.state} = 'AUTHORIZED' AND ${pay.declineCode} IS NOT NULL)
    ) open
     WHERE "givenUp" OR expired OR ("state" = 'INITIATED' AND "createdAt" < ${unanswered}::timestamp)
     ORDER BY "createdAt" LIMIT ${BATCH}`;
  return Rows.parse(rows);
}
