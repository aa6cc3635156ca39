import type { DeliveryProblem } from "@souk/contracts";
import type { Core, Tx } from "../context.ts";
import type { OrderRow } from "../orders/order-row.ts";
import { deliveryProblem } from "../shipping/delivery-problem.ts";
import { type EditPlan } from "./plan-edit.ts";
import { priceForOrder } from "./price-added.ts";

/** Why what an edit leaves of an order couldn't be sent today as the order says; null where nothing is wrong. */
export async function editedDelivery(
  ctx: Core,
  tx: Tx,
  { order, plan, add }: { order: OrderRow; plan: EditPlan; add: readonly Units[] },
): Promise<DeliveryProblem | null> {
  const units = [...unitsLeft(order, plan), ...add];
  const { cart, priced } = await priceForOrder(ctx, tx, order, units);
  return deliveryProblem(tx, {
    shippingAddress: cart.shippingAddress,
    shippingMethodCode: order.shippingMethodCode,
    shippingOptions: priced.shippingOptions,
  });
}

interface Units {
  variantId: string;
  quantity: number;
}

/** Of goods that were erased nobody knows the weight any more: they are left out. */
function unitsLeft({ lines }: OrderRow, plan: EditPlan): Units[] {
  const edited = new Map(plan.lines.map(({ line, to }) => [line.id, to]));
  return lines.flatMap(({ id, variantId, quantity }) => {
    const left = edited.get(id) ?? quantity;
    return variantId === null || left === 0 ? [] : [{ variantId, quantity: left }];
  });
}
