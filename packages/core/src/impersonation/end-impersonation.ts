import type { EndedImpersonation } from "@souk/contracts";
import type { Core } from "../context.ts";
import { runTx } from "../transaction.ts";
import { endOf, type FromWhere } from "./end-of.ts";

type Context = Pick<Core, "db"> & FromWhere;

/** The staff member has seen enough. */
export async function endImpersonation(ctx: Context, { id }: { id: string }): Promise<EndedImpersonation> {
  await runTx(ctx.db, (tx) => endOf(tx, ctx, { id, how: "ENDED" }));
  return { ended: true };
}

/** A call found that it is over; whoever only knows its id ends nothing. */
export async function closeOver(
  ctx: Context,
  { id, secretHash }: { id: string; secretHash: string },
): Promise<void> {
  await runTx(ctx.db, async (tx) => {
    const where = { id, secretHash, endedAt: null };
    if ((await tx.impersonation.count({ where })) > 0) await endOf(tx, ctx, { id, how: "OVER" });
  });
}
