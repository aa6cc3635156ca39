import { DomainError, type PlaceResult } from "@souk/contracts";
import type { ShopperContext } from "../context.ts";
import { readDuePayment } from "./due-payment.ts";
import { settleDue } from "./pay-due.ts";

/** How a payment of an order's amount due ended, or ends now. */
export async function resumeDue(ctx: ShopperContext, number: number, key: string): Promise<PlaceResult> {
  const { id: orderId } = await ctx.db.order.findUniqueOrThrow({ where: { number }, select: { id: true } });
  const payment = await readDuePayment(ctx.db, { orderId, key });
  if (!payment) throw new DomainError("NOT_FOUND", { entity: "payment" });
  return settleDue(ctx, payment, false);
}
