import type { DueLinkView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext } from "../context.ts";
import { lockOrder } from "../orders/order-row.ts";
import { runTx } from "../transaction.ts";
import { newDueLink } from "./due-link.ts";

/** A fresh address to pay an order's amount due at, for staff to give to its buyer. NOTHING_LEFT: nothing is due. */
export function makeDueLink(ctx: StaffContext, { number }: { number: number }): Promise<DueLinkView> {
  return runTx(ctx.db, async (tx) => {
    const order = await lockOrder(tx, number);
    const { token, expiresAt } = await newDueLink(tx, order, ctx.clock.now());
    await audit(tx, ctx, {
      action: "order.link",
      entity: "order",
      entityId: String(number),
      after: { expiresAt, due: order.amountDue },
    });
    return { url: `${ctx.config.origin}/${order.locale}/pay/${token}`, expiresAt };
  });
}
