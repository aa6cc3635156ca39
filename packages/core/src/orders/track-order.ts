import { DomainError, type OrderRef } from "@souk/contracts";
import type { Core } from "../context.ts";
import { giveTurnBack, networkOf, takeTurn } from "../limits/take-turn.ts";
import { orderKey } from "../order-key.ts";

/**
 * Opens an order to whoever knows its number and e-mail; whichever is wrong, the answer is the same NOT_FOUND. Who
 * tries many waits: TOO_MANY_REQUESTS.
 */
export async function trackOrder(
  ctx: Core & { ip: string | null },
  { number, email }: { number: number; email: string },
): Promise<OrderRef> {
  const takers = { address: networkOf(ctx) };
  await takeTurn(ctx, "order-track", takers);
  const order = await ctx.db.order.findFirst({
    where: { number, email: { equals: email, mode: "insensitive" }, deletedAt: null },
    select: { id: true },
  });
  if (!order) throw new DomainError("NOT_FOUND", { entity: "order" });
  await giveTurnBack(ctx, "order-track", takers);
  return { number, key: orderKey(ctx.config.secret, order.id) };
}
