import type { Core, Tx } from "../context.ts";
import { queueSecretMail } from "../mail/queue-secret-mail.ts";
import type { OrderRow } from "../orders/order-row.ts";
import { newDueLink } from "./due-link.ts";

/** Tells the buyer by mail what is other, with the address to pay at where something is due. */
export async function tellEdit(
  core: Pick<Core, "config">,
  tx: Tx,
  { order, number, amountDue, now }: { order: OrderRow; number: number; amountDue: number; now: Date },
): Promise<void> {
  const link = amountDue === 0 ? null : await newDueLink(tx, { id: order.id, amountDue }, now);
  await queueSecretMail(core, tx, {
    key: `order_edited:${order.id}:${number}`,
    template: "order_edited",
    to: order.email,
    locale: order.locale,
    data: { orderId: order.id, edit: number, expiresAt: link?.expiresAt ?? null },
    secret: link?.token ?? "",
  });
}
