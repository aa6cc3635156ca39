import {
  can,
  type Me,
  ORDER_ACTIONS,
  type OrderAction,
  type Permission,
  type StaffOrderView,
} from "@souk/contracts";

const permission: Record<OrderAction, Permission> = {
  confirm: "orders.write",
  receive: "payments.write",
  capture: "payments.write",
  process: "orders.write",
  ship: "orders.write",
  deliver: "orders.write",
  cancel: "orders.write",
  edit: "orders.refund",
  refund: "orders.refund",
};

/** The moves that the order's state and the role both allow, in the order of an order's life. */
export function offeredActions(
  order: Pick<StaffOrderView, "actions">,
  staff: Pick<Me, "permissions">,
): OrderAction[] {
  return ORDER_ACTIONS.filter((action) => order.actions.includes(action) && can(staff, permission[action]));
}
