import { type Cart, columns, type Payment } from "@souk/db";
import { z } from "zod";
import { chargeRequest } from "../checkout/ask-provider.ts";
import { isUnderWay, paymentColumns, PaymentRows } from "../checkout/payment-row.ts";
import type { Core } from "../context.ts";
import type { LeavingForm } from "../ports/payment.ts";

const c = columns<Cart>("c");
const pay = columns<Payment>("pay");

/**
 * The form that takes a shopper to a provider's page, null unless the payment waits for that, with the buyer's language;
 * null where the payment is nobody's.
 */
export async function leavingForm(
  core: Core,
  { provider, paymentId }: { provider: string; paymentId: string },
): Promise<{ form: LeavingForm | null; locale: string } | null> {
  const known = core.payments.all.find(({ code }) => code === provider);
  if (!known?.form || !z.uuid().safeParse(paymentId).success) return null;
  const rows = await core.db.$queryRaw`
    SELECT ${paymentColumns} FROM "Payment" pay
      JOIN (SELECT "id", "locale", "email" FROM "Cart" UNION ALL SELECT "id", "locale", "email" FROM "Order") c
        ON ${c.id} = coalesce(${pay.cartId}, ${pay.dueOrderId})
     WHERE ${pay.id} = ${paymentId}::uuid AND ${pay.provider} = ${provider}`;
  const payment = PaymentRows.parse(rows)[0];
  if (!payment) return null;
  const { locale } = payment;
  if (!isUnderWay(payment) || payment.declineCode !== null) return { form: null, locale };
  const request = await chargeRequest(core, payment);
  return { form: known.form(request, core.clock.now()), locale };
}
