import { can, type OrderAction, type StaffOrderView } from "@souk/contracts";
import { Button } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useStaff } from "../../lib/staff.tsx";
import { EditDialog } from "./edit-dialog.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { moveWords } from "./move-words.ts";
import { offeredActions } from "./offered-actions.ts";
import { ReceiveDialog } from "./receive-dialog.tsx";
import { RefundDialog } from "./refund-dialog.tsx";
import { ShipDialog } from "./ship-dialog.tsx";

/** The next step as the one primary button; cancelling and refunding stand back. */
export function OrderActions({ order }: { order: StaffOrderView }) {
  const { m } = useI18n();
  const staff = useStaff();
  const words = moveWords(order, m);
  const [open, setOpen] = useState<OrderAction | null>(null);
  const offered = offeredActions(order, staff);
  const forward = offered.filter((action) => !standsBack(action));
  const close = () => setOpen(null);
  if (!can(staff, "orders.write")) return null;
  return (
    <section
      aria-label={m.orders.nextStep}
      className="no-print flex flex-wrap items-center gap-3 rounded-lg bg-sand p-4"
    >
      {forward.length === 0 ? <p className="text-muted">{m.orders.noSteps}</p> : null}
      {forward.map((action, index) => (
        <Button
          key={action}
          variant={index === 0 && order.reviewState !== "HELD" ? "primary" : "secondary"}
          onClick={() => setOpen(action)}
        >
          {words.actions[action]}
        </Button>
      ))}
      <span className="flex-1" />
      {offered
        .filter((action) => standsBack(action))
        .map((action) => (
          <Button key={action} variant="secondary" onClick={() => setOpen(action)}>
            {words.actions[action]}
          </Button>
        ))}
      {open === "ship" ? <ShipDialog order={order} onClose={close} /> : null}
      {open === "refund" ? <RefundDialog order={order} onClose={close} /> : null}
      {open === "receive" ? <ReceiveDialog order={order} onClose={close} /> : null}
      {open === "edit" ? <EditDialog order={order} onClose={close} /> : null}
      {open !== null && open !== "receive" && open !== "ship" && open !== "refund" && open !== "edit" ? (
        <MoveDialog order={order} action={open} onClose={close} />
      ) : null}
    </section>
  );
}

const standsBack = (action: OrderAction): boolean =>
  action === "cancel" || action === "refund" || action === "edit";
