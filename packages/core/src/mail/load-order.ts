import type { MailOrder } from "@souk/emails";
import type { Core } from "../context.ts";
import { orderKey } from "../order-key.ts";
import { type OrderRow, paymentOf, readOrder } from "../orders/order-row.ts";
import { toOrderView } from "../orders/order-view.ts";

export interface LoadedOrder {
  row: OrderRow;
  order: MailOrder;
}

/** An order as mails show it, with the address that opens it without an account. Throws when there is none. */
export async function loadOrder(core: Core, orderId: string, locale: string): Promise<LoadedOrder> {
  const { number } = await core.db.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { number: true },
  });
  const row = await readOrder(core.db, number);
  const { origin, secret } = core.config;
  const url = `${origin}/${locale}/orders/${number}?key=${orderKey(secret, orderId)}`;
  const state = paymentOf(row)?.state;
  const isPaid = state === "CAPTURED" || state === "PARTIALLY_REFUNDED" || state === "REFUNDED";
  return { row, order: { ...toOrderView(row), url, isPaid } };
}
