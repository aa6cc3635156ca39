import type { Core } from "../context.ts";

const BATCH = 100;

/** Refunds that the provider should have confirmed by now, oldest first. */
export async function staleRefunds(core: Core): Promise<string[]> {
  const since = new Date(core.clock.now().getTime() - 2 * core.config.paymentTimeoutMs);
  const rows = await core.db.refund.findMany({
    where: { confirmedAt: null, createdAt: { lt: since } },
    orderBy: { createdAt: "asc" },
    take: BATCH,
    select: { id: true },
  });
  return rows.map((row) => row.id);
}
