import type { StaffOrderView } from "@souk/contracts";
import { toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { RefundFields, type RefundForm } from "./refund-fields.tsx";
import { refundProblem, sumRefund } from "./refund-rules.ts";
import { useOrderChanged } from "./use-order-changed.ts";

/** Gives money back: for units of lines, the delivery, or an amount beside them; never over what is left. */
export function RefundDialog({ order, onClose }: { order: StaffOrderView; onClose: () => void }) {
  const { m, format } = useI18n();
  const changed = useOrderChanged();
  // One key a dialog: a second click, or a retry after a lost answer, refunds once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [form, setForm] = useState<RefundForm>({
    units: new Map(),
    shipping: "",
    adjustment: "",
    reason: "",
    restock: false,
    toCredit: false,
  });
  const [tried, setTried] = useState(false);
  const sum = sumRefund(form, order);
  const problem = refundProblem(sum, order);
  const max = format.money(order.refundable, order.currency);
  const refund = useMutation(
    trpc.orders.refund.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: m.orders.done.refund, tone: "success" });
        onClose();
      },
    }),
  );
  const submit = () => {
    setTried(true);
    if (sum === null || problem !== null) return;
    const { shippingAmount, adjustment } = sum;
    const lines = sum.lines.map(({ lineId, quantity }) => ({ lineId, quantity }));
    const { restock, reason, toCredit } = form;
    const request = {
      number: order.number,
      lines,
      shippingAmount,
      adjustment,
      restock,
      toCredit,
      idempotencyKey,
    };
    refund.mutate({ ...request, ...(reason.trim() ? { reason } : {}) });
  };
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.orders.actions.refund}
      text={m.orders.dialog.refund(max)}
      submitLabel={m.orders.actions.refund}
      danger
      pending={refund.isPending}
      error={refund.error}
      onSubmit={submit}
    >
      <RefundFields order={order} form={form} onChange={setForm} sum={sum} problem={tried ? problem : null} />
    </ActionDialog>
  );
}
