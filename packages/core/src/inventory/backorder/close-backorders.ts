import type { Core } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { writeBackorder } from "./write-backorder.ts";

const BATCH = 200;

/** Ends the backorder policies whose day is past: what isn't there isn't sold any more. */
export async function closeBackorders(core: Core): Promise<void> {
  const now = core.clock.now();
  const past = { backorder: "UNTIL", backorderUntil: { lte: now } } as const;
  const ended = await core.db.variant.findMany({ where: past, select: { id: true }, take: BATCH });
  for (const { id } of ended) {
    await runTx(core.db, async (tx) => {
      // Its row is held, and says still that its day is past.
      const { count } = await tx.variant.updateMany({ where: { id, ...past }, data: { updatedAt: now } });
      if (count > 0) await writeBackorder(tx, id, { policy: "DENY", limit: 0, until: null }, now);
    });
  }
}
