import type { StaffOrderView } from "@souk/contracts";
import { Banner, Button, Card } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { RiskReasons } from "../../parts/risk-reasons.tsx";
import { ReviewDialog, type Verdict } from "./review-dialog.tsx";

/** Why the order looked odd; while it is held, the two ways on. Nothing at all where nothing was noticed. */
export function OrderReview({ order }: { order: StaffOrderView }) {
  const { m } = useI18n();
  const judges = useCan("payments.write");
  const [open, setOpen] = useState<Verdict | null>(null);
  if (!order.risk) return null;
  const reasons = <RiskReasons reasons={order.risk.reasons} />;
  const waits = order.reviewState === "HELD" && order.state !== "CANCELLED" && order.state !== "REFUNDED";
  if (!waits) return <Card title={m.review.noted}>{reasons}</Card>;
  return (
    <div className="no-print">
      <Banner tone="warning" title={m.review.why}>
        {reasons}
        {judges ? (
          <div className="mt-3 flex flex-wrap gap-3">
            <Button onClick={() => setOpen("approve")}>{m.review.approve}</Button>
            <Button variant="secondary" onClick={() => setOpen("reject")}>
              {m.review.reject}
            </Button>
          </div>
        ) : null}
      </Banner>
      {open ? <ReviewDialog number={order.number} verdict={open} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
