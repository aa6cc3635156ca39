import { can, type ReturnAction, type StaffReturnView } from "@souk/contracts";
import { Button } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useStaff } from "../../lib/staff.tsx";
import { ExchangeDialog } from "./exchange-dialog.tsx";
import { InspectDialog } from "./inspect-dialog.tsx";
import { MoveReturnDialog } from "./move-return-dialog.tsx";
import { RefundReturnDialog } from "./refund-return-dialog.tsx";

const BACK: ReadonlySet<ReturnAction> = new Set(["reject", "cancel", "close"]);

/** The next step as the one primary button; what ends it otherwise stands back. */
export function ReturnActions({ view }: { view: StaffReturnView }) {
  const { m } = useI18n();
  const staff = useStaff();
  const [open, setOpen] = useState<ReturnAction | null>(null);
  const close = () => setOpen(null);
  if (!can(staff, "orders.write")) return null;
  const offered = view.actions.filter(
    (action) => (action !== "refund" && action !== "exchange") || can(staff, "orders.refund"),
  );
  const forward = offered.filter((action) => !BACK.has(action));
  return (
    <section
      aria-label={m.returns.nextStep}
      className="no-print flex flex-wrap items-center gap-3 rounded-lg bg-sand p-4"
    >
      {offered.length === 0 ? <p className="text-muted">{m.returns.noSteps}</p> : null}
      {forward.map((action) => (
        <Button key={action} onClick={() => setOpen(action)}>
          {m.returns.actions[action]}
        </Button>
      ))}
      <span className="flex-1" />
      {offered
        .filter((action) => BACK.has(action))
        .map((action) => (
          <Button key={action} variant="secondary" onClick={() => setOpen(action)}>
            {m.returns.actions[action]}
          </Button>
        ))}
      {open === "inspect" ? <InspectDialog view={view} onClose={close} /> : null}
      {open === "exchange" ? <ExchangeDialog view={view} onClose={close} /> : null}
      {open === "refund" ? <RefundReturnDialog view={view} onClose={close} /> : null}
      {open !== null && open !== "inspect" && open !== "exchange" && open !== "refund" ? (
        <MoveReturnDialog view={view} action={open} onClose={close} />
      ) : null}
    </section>
  );
}
