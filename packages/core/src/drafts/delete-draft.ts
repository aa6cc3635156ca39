import { DomainError, type DraftRef } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext } from "../context.ts";
import { lockCart } from "../cart/lock-cart.ts";
import { runTx } from "../transaction.ts";
import { draftDesk } from "./draft-shopper.ts";

/** Throws a draft away, and its link with it. PAYMENT_IN_PROGRESS while its customer is paying. */
export async function deleteDraft(ctx: StaffContext, { number }: DraftRef): Promise<DraftRef> {
  const { ctx: shopper, market } = await draftDesk(ctx, number);
  await runTx(ctx.db, async (tx) => {
    const id = await lockCart(tx, shopper, market);
    if (id === null) throw new DomainError("NOT_FOUND", { entity: "draft" });
    const paying = await tx.payment.count({
      where: { cartId: id, state: { in: ["INITIATED", "ACTION_REQUIRED", "AUTHORIZED"] } },
    });
    if (paying > 0) throw new DomainError("PAYMENT_IN_PROGRESS", {});
    await tx.cart.delete({ where: { id }, select: { id: true } });
    await audit(tx, ctx, { action: "draft.delete", entity: "draft", entityId: String(number) });
  });
  return { number };
}
