import type { Core } from "../context.ts";
import { systemActor } from "../orders/actor.ts";
import { cancelOrder } from "../orders/cancel-order.ts";
import { awaitedTransfer } from "../orders/moves.ts";
import { lockOrder } from "../orders/order-row.ts";
import { runTx } from "../transaction.ts";
import { transferDueAt } from "./bank-transfer.ts";

const BATCH = 100;

/** Numbers of the orders whose transfer hasn't come in the time the settings give it, oldest first. */
export async function overdueTransfers(core: Core): Promise<number[]> {
  const { transferDays } = await core.settings.read("payments");
  const before = new Date(core.clock.now().getTime() - transferDays * 86_400_000);
  const rows = await core.db.order.findMany({
    where: {
      state: { in: ["PENDING", "CONFIRMED"] },
      placedAt: { lt: before },
      payments: { some: { provider: "bank_transfer", state: "AWAITING" } },
    },
    orderBy: { placedAt: "asc" },
    take: BATCH,
    select: { number: true },
  });
  return rows.map((row) => row.number);
}

/** Cancels it, and its goods are on the shelf again; one whose money came meanwhile is left alone. */
export async function cancelOverdue(core: Core, number: number): Promise<void> {
  const { transferDays } = await core.settings.read("payments");
  await runTx(core.db, async (tx) => {
    const order = await lockOrder(tx, number);
    const now = core.clock.now();
    if (!awaitedTransfer(order)) return;
    if (transferDueAt(order.placedAt, transferDays) > now) return;
    await cancelOrder(tx, order, { actor: systemActor, now });
  });
}
