import type { MailOrder } from "@souk/emails";
import type { Core } from "../context.ts";
import { orderKey } from "../order-key.ts";
import { type OrderRow, paymentOf, readOrderById } from "../orders/order-row.ts";
import { toOrderView } from "../orders/order-view.ts";

export interface LoadedOrder {
  row: OrderRow;
  order: MailOrder;
}

/** An order as mails show it, with the address that opens it without an account. Throws when there is none. */
export async function loadOrder(core: Core, orderId: string, locale: string): Promise<LoadedOrder> {
  const row = await readOrderById(core.db, orderId);
  const { origin, secret } = core.config;
  const url = `${origin}/${locale}/orders/${row.number}?key=${orderKey(secret, orderId)}`;
  const state = paymentOf(row)?.state;
  const isPaid = state === "CAPTURED" || state === "PARTIALLY_REFUNDED" || state === "REFUNDED";
  return { row, order: { ...toOrderView(row), url, isPaid } };
}
