import type { StaffOrderView } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";

/** What the moves of an order are called: what is picked up isn't sent. */
export function moveWords({ pickup }: Pick<StaffOrderView, "pickup">, { orders }: AdminMessages) {
  const { actions, dialog, done } = orders;
  if (pickup === null) return { actions, dialog, done };
  return {
    actions: { ...actions, ...orders.pickup.actions },
    dialog: { ...dialog, ...orders.pickup.dialog },
    done: { ...done, ...orders.pickup.done },
  };
}
