import { DomainError, type OrderView } from "@souk/contracts";
import type { ShopperContext, Tx } from "../context.ts";
import { isOrderKey } from "../order-key.ts";
import { type OrderRow, readOrder } from "./order-row.ts";
import { toOrderView } from "./order-view.ts";

export interface OrderAccess {
  number: number;
  key?: string | undefined;
}

/** One's own order, or one whose key was given; NOT_FOUND for all others, as if they weren't there. */
export async function getOrder(ctx: ShopperContext, access: OrderAccess): Promise<OrderView> {
  return toOrderView(await openOrder(ctx, access, ctx.db, readOrder));
}

/** Reads (or locks) an order and checks that this shopper may see it. */
export async function openOrder(
  ctx: ShopperContext,
  { number, key }: OrderAccess,
  tx: Tx,
  read: (tx: Tx, number: number) => Promise<OrderRow>,
): Promise<OrderRow> {
  const order = await read(tx, number);
  const isOwn = order.userId !== null && order.userId === ctx.shopper.userId;
  if (!isOwn && !(key !== undefined && isOrderKey(ctx.config.secret, order.id, key)))
    throw new DomainError("NOT_FOUND", { entity: "order" });
  return order;
}
