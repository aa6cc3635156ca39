import { DomainError, type PrivacyOverview } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { overviewIn } from "./privacy-overview.ts";

/** The account stays, after all. NOT_FOUND where no erasure is to come. */
export async function takeBackErasure(ctx: CustomerContext): Promise<PrivacyOverview> {
  return runTx(ctx.db, async (tx) => {
    const { count } = await tx.privacyRequest.updateMany({
      where: { userId: ctx.customer.id, kind: "ERASURE", state: "OPEN" },
      data: { state: "CANCELLED", closedAt: ctx.clock.now() },
    });
    if (count === 0) throw new DomainError("NOT_FOUND", { entity: "privacy request" });
    return overviewIn(ctx, tx);
  });
}
