import { DomainError, type GiftCardView, type GrantCreditInput } from "@souk/contracts";
import type { StaffContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { adjustBalance } from "./change-gift-card.ts";
import { creditAccount } from "./credit-account.ts";
import { giftCardView } from "./gift-card-view.ts";

/** Gives the customer with this e-mail store credit. CREDIT_NEEDS_ACCOUNT: nobody has signed up with it. */
export function grantCredit(
  ctx: StaffContext,
  { email, amount, currency, reason }: GrantCreditInput,
): Promise<GiftCardView> {
  return runTx(ctx.db, async (tx) => {
    const owner = await tx.user.findFirst({
      where: { email: { equals: email, mode: "insensitive" }, deletedAt: null },
      select: { id: true },
    });
    if (!owner) throw new DomainError("CREDIT_NEEDS_ACCOUNT", {});
    const id = await creditAccount(tx, { ownerId: owner.id, currency, now: ctx.clock.now() });
    await adjustBalance(tx, ctx, { id, amount, reason });
    return giftCardView(ctx, tx, { id });
  });
}
