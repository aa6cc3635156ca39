import { DomainError, type OrderRef } from "@souk/contracts";
import type { Core } from "../context.ts";
import { orderKey } from "../order-key.ts";

/** Opens an order to whoever knows its number and e-mail; whichever is wrong, the answer is the same NOT_FOUND. */
export async function trackOrder(
  ctx: Core,
  { number, email }: { number: number; email: string },
): Promise<OrderRef> {
  const order = await ctx.db.order.findFirst({
    where: { number, email: { equals: email, mode: "insensitive" }, deletedAt: null },
    select: { id: true },
  });
  if (!order) throw new DomainError("NOT_FOUND", { entity: "order" });
  return { number, key: orderKey(ctx.config.secret, order.id) };
}
