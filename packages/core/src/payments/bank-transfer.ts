import type { BankTransferView } from "@souk/contracts";
import type { ShopperContext } from "../context.ts";
import { type OrderAccess, openOrder } from "../orders/get-order.ts";
import { awaitedTransfer } from "../orders/moves.ts";
import { readOrder } from "../orders/order-row.ts";

/** When an order whose transfer hasn't come is cancelled. */
export function transferDueAt(placedAt: string, transferDays: number): Date {
  return new Date(Date.parse(placedAt) + transferDays * 86_400_000);
}

/** What the shopper is to transfer for an order, and where to; null where no transfer is awaited. */
export async function bankTransfer(
  ctx: ShopperContext,
  access: OrderAccess,
): Promise<BankTransferView | null> {
  const order = await openOrder(ctx, access, ctx.db, readOrder);
  const payment = awaitedTransfer(order);
  if (!payment) return null;
  const { transferDays } = await ctx.settings.read("payments");
  const shop = await ctx.settings.read("shop");
  return {
    amount: payment.amount,
    currency: payment.currency,
    reference: `SOUK ${order.number}`,
    dueAt: transferDueAt(order.placedAt, transferDays).toISOString(),
    holder: shop.legalName,
    bank: shop.bankName,
    account: shop.bankAccount,
    bankCode: shop.bankCode,
  };
}
