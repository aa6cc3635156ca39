import type { PackingSlip } from "@souk/contracts";
import type { Core } from "../context.ts";
import { unitsToShip } from "../orders/line-units.ts";
import { type OrderRow, readOrders } from "../orders/order-row.ts";
import { toOrderView } from "../orders/order-view.ts";

/** The slips of several orders, in the order in which they were asked for; numbers that are no order's are left out. */
export async function packingSlips(
  ctx: Core,
  { numbers }: { numbers: readonly number[] },
): Promise<PackingSlip[]> {
  const orders = await readOrders(ctx.db, numbers);
  return orders.map((order) => toSlip(order));
}

function toSlip(order: OrderRow): PackingSlip {
  const view = toOrderView(order);
  const left = new Map(order.lines.map((line) => [line.id, unitsToShip(line)]));
  const { number, placedAt, shippingLabel, pickup, shippingAddress } = view;
  return {
    number,
    placedAt,
    shippingLabel,
    pickup,
    shippingAddress,
    locale: order.locale,
    lines: view.lines.map(({ id, sku, name, options, quantity, contents }) => ({
      id,
      sku,
      name,
      options,
      quantity,
      contents,
      left: left.get(id) ?? 0,
    })),
  };
}
