import { type Cart, columns, type Payment, Prisma } from "@souk/db";
import { v7 as newId } from "uuid";
import type { Tx } from "../context.ts";
import { insertMails } from "./queue-mail.ts";

const c = columns<Cart>("c");
const pay = columns<Payment>("pay");

/**
 * Tells a shopper who isn't there to be told (left the bank's page, closed the window) that a payment came to nothing,
 * with the way back to the cart. Once a payment; nothing for a cart that was ordered or is being paid for otherwise.
 */
export async function tellPaymentFailed(tx: Tx, paymentId: string): Promise<void> {
  const rows = Prisma.sql`
    SELECT ${newId()}::uuid AS id, 'payment_failed:' || ${pay.id} AS key, 'payment_failed' AS template,
           ${c.email} AS recipient, ${c.locale} AS locale, jsonb_build_object('cartId', ${c.id}) AS data,
           NULL::uuid AS "orderId"
      FROM "Payment" pay JOIN "Cart" c ON ${c.id} = ${pay.cartId}
     WHERE ${pay.id} = ${paymentId}::uuid AND ${c.status} = 'ACTIVE' AND ${c.email} IS NOT NULL
       AND EXISTS (SELECT 1 FROM "CartLine" l WHERE l."cartId" = ${c.id})
       AND NOT EXISTS (SELECT 1 FROM "Payment" other WHERE other."cartId" = ${c.id} AND other."id" <> ${pay.id}
                          AND other."declineCode" IS NULL AND other."state" IN ('INITIATED', 'ACTION_REQUIRED'))`;
  await tx.$executeRaw`WITH ${insertMails(rows)} SELECT 1 FROM mails`;
}
