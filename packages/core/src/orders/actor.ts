import type { StaffContext } from "../context.ts";
import { type OrderRow, shippingAddressOf } from "./order-row.ts";

/** Who changes an order. */
export interface Actor {
  kind: "CUSTOMER" | "STAFF" | "SYSTEM";
  id: string | null;
  name: string | null;
}

export const systemActor: Actor = { kind: "SYSTEM", id: null, name: null };

export function staffActor({ staff }: Pick<StaffContext, "staff">): Actor {
  return { kind: "STAFF", id: staff.id, name: staff.name };
}

/** The order's buyer. */
export function customerActor(order: Pick<OrderRow, "userId" | "addresses">): Actor {
  return { kind: "CUSTOMER", id: order.userId, name: shippingAddressOf(order)?.fullName ?? null };
}
