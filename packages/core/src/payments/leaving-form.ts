import { type Cart, columns, type Payment } from "@souk/db";
import { z } from "zod";
import { chargeRequest } from "../checkout/ask-provider.ts";
import { paymentColumns, PaymentRows } from "../checkout/payment-row.ts";
import type { Core } from "../context.ts";
import type { LeavingForm } from "../ports/payment.ts";

const c = columns<Cart>("c");
const pay = columns<Payment>("pay");

/** The form that takes a shopper to a provider's page, while the payment waits for that; null for any other. */
export async function leavingForm(
  core: Core,
  { provider, paymentId }: { provider: string; paymentId: string },
): Promise<{ form: LeavingForm; locale: string } | null> {
  const known = core.payments.all.find(({ code }) => code === provider);
  if (!known?.form || !z.uuid().safeParse(paymentId).success) return null;
  const rows = await core.db.$queryRaw`
    SELECT ${paymentColumns} FROM "Payment" pay
      JOIN (SELECT "id", "locale", "email" FROM "Cart" UNION ALL SELECT "id", "locale", "email" FROM "Order") c
        ON ${c.id} = coalesce(${pay.cartId}, ${pay.dueOrderId})
     WHERE ${pay.id} = ${paymentId}::uuid AND ${pay.provider} = ${provider}
       AND ${pay.state} IN ('INITIATED', 'ACTION_REQUIRED') AND ${pay.declineCode} IS NULL`;
  const payment = PaymentRows.parse(rows)[0];
  if (!payment) return null;
  const request = await chargeRequest(core, payment);
  return { form: known.form(request, core.clock.now()), locale: payment.locale };
}
