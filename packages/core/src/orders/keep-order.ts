import { DomainError, type OrderView } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { isOrderKey } from "../order-key.ts";
import { runTx } from "../transaction.ts";
import { lockOrder, readOrder } from "./order-row.ts";
import { toOrderView } from "./order-view.ts";

/**
 * Puts a guest's order into the account of who holds its key: the e-mail alone proves nothing, since nobody has
 * checked it. An order that is another account's stays there; that and a wrong key are NOT_FOUND.
 */
export async function keepOrder(
  ctx: CustomerContext,
  { number, key }: { number: number; key: string },
): Promise<OrderView> {
  return runTx(ctx.db, async (tx) => {
    const order = await lockOrder(tx, number);
    const isFree = order.userId === null || order.userId === ctx.customer.id;
    if (!isFree || !isOrderKey(ctx.config.secret, order.id, key))
      throw new DomainError("NOT_FOUND", { entity: "order" });
    await tx.order.update({ where: { number }, data: { userId: ctx.customer.id } });
    return toOrderView(await readOrder(tx, number));
  });
}
