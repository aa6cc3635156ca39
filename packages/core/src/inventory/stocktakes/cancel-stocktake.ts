import type { StocktakeDetail } from "@souk/contracts";
import { audit } from "../../admin/audit/audit.ts";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { lockStocktake } from "./lock-stocktake.ts";
import { readStocktake } from "./read-stocktake.ts";

/** Gives a count up: nothing moves. ILLEGAL_TRANSITION once it was applied. */
export function cancelStocktake(ctx: StaffContext, { number }: { number: number }): Promise<StocktakeDetail> {
  return runTx(ctx.db, async (tx) => {
    const { id, state } = await lockStocktake(tx, number, "CANCELLED");
    await tx.stocktake.update({
      where: { id },
      data: { state: "CANCELLED", closedAt: ctx.clock.now(), version: { increment: 1 } },
      select: { id: true },
    });
    await audit(tx, ctx, {
      action: "stocktake.cancel",
      entity: "stocktake",
      entityId: String(number),
      before: { state },
      after: { state: "CANCELLED" },
    });
    return readStocktake(tx, number);
  });
}
