import type { Core } from "../context.ts";

const BATCH = 100;

/** Held amounts that a provider was asked to take and whose answer should have come by now, oldest first. */
export async function staleCaptures(core: Core): Promise<string[]> {
  const since = new Date(core.clock.now().getTime() - 2 * core.config.paymentTimeoutMs);
  const rows = await core.db.payment.findMany({
    where: { state: "AUTHORIZED", declineCode: null, captureAskedAt: { lt: since } },
    orderBy: { captureAskedAt: "asc" },
    take: BATCH,
    select: { id: true },
  });
  return rows.map((row) => row.id);
}
