import { Currency } from "@souk/contracts";
import { columns, type Payment, Prisma, type Refund } from "@souk/db";
import { z } from "zod";
import type { Core } from "../context.ts";

const pay = columns<Payment>("pay");
const r = columns<Refund>("r");
/** Of one round: the oldest come first, the others with the next. */
const MOST = 5000;
const DAYS = 7;
const Rows = z.array(
  z.object({
    id: z.uuid(),
    provider: z.string(),
    orderNumber: z.int().nullable(),
    currency: Currency,
    amount: z.int(),
  }),
);
export type Questioned = z.infer<typeof Rows>[number];

/**
 * Payments that a provider of ours is to be asked about: whatever is under way, held or being given back and has had its
 * time, and whatever changed within a week, so that its books can be compared with ours.
 */
export async function openQuestions(core: Core): Promise<Questioned[]> {
  const codes = core.payments.all.map(({ code }) => code);
  if (codes.length === 0) return [];
  const now = core.clock.now().getTime();
  const settled = new Date(now - 2 * core.config.paymentTimeoutMs);
  const recent = new Date(now - DAYS * 86_400_000);
  const rows = await core.db.$queryRaw`
    SELECT ${pay.id}, ${pay.provider}, ${pay.currency}, ${pay.amount},
           (SELECT "number" FROM "Order" o WHERE o."id" = ${pay.orderId}) AS "orderNumber"
      FROM "Payment" pay
     WHERE ${pay.provider} IN (${Prisma.join(codes)}) AND ${pay.createdAt} < ${settled}::timestamp
       AND (${pay.state} IN ('INITIATED', 'ACTION_REQUIRED', 'AUTHORIZED') OR ${pay.updatedAt} > ${recent}::timestamp
            OR EXISTS (SELECT 1 FROM "Refund" r WHERE ${r.paymentId} = ${pay.id} AND ${r.confirmedAt} IS NULL))
     ORDER BY ${pay.createdAt} LIMIT ${MOST}`;
  return Rows.parse(rows);
}
