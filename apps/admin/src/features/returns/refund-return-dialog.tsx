import type { StaffReturnView } from "@souk/contracts";
import { TextField, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { parseSignedMoney } from "../../lib/money-text.ts";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { ToCredit } from "../../parts/to-credit.tsx";
import { useReturnChanged } from "./use-return-changed.ts";

/** Gives back what came back at what it cost, and closes the return. */
export function RefundReturnDialog({ view, onClose }: { view: StaffReturnView; onClose: () => void }) {
  const { m, format } = useI18n();
  const changed = useReturnChanged();
  const [shipping, setShipping] = useState("");
  const [adjustment, setAdjustment] = useState("");
  const [toCredit, setToCredit] = useState(false);
  const [tried, setTried] = useState(false);
  const refund = useMutation(
    trpc.returns.refund.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: m.returns.done.refund, tone: "success" });
        onClose();
      },
    }),
  );
  const money = (amount: number) => format.money(amount, view.currency);
  const worth = view.lines.reduce((sum, line) => sum + line.worth, 0);
  const delivery = parseSignedMoney(shipping, view.currency);
  const beside = parseSignedMoney(adjustment, view.currency);
  const total = worth + (delivery ?? 0) + (beside ?? 0);
  const isTooMuchDelivery = delivery !== null && (delivery < 0 || delivery > view.shippingLeft);
  const isWrong = total < 1 || total > view.refundable;
  const submit = () => {
    setTried(true);
    if (delivery === null || beside === null || isTooMuchDelivery || isWrong) return;
    refund.mutate({ number: view.number, shippingAmount: delivery, adjustment: beside, toCredit });
  };
  const field = {
    inputMode: "decimal",
    suffix: view.currency,
    dir: "ltr",
    inputClassName: "tnum text-end",
  } as const;
  const invalid = (value: number | null) => (tried && value === null ? m.orders.amountInvalid : undefined);
  const tooMuch = tried && isTooMuchDelivery ? m.orders.amountTooLarge(money(view.shippingLeft)) : undefined;
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.returns.actions.refund}
      text={m.returns.dialog.refund(money(worth))}
      submitLabel={m.returns.actions.refund}
      danger
      pending={refund.isPending}
      error={refund.error}
      onSubmit={submit}
    >
      <TextField
        {...field}
        label={m.orders.refundShipping}
        optionalLabel={m.common.optional}
        help={m.orders.upTo(money(view.shippingLeft))}
        error={invalid(delivery) ?? tooMuch}
        value={shipping}
        onChange={setShipping}
      />
      <TextField
        {...field}
        label={m.orders.adjustment}
        optionalLabel={m.common.optional}
        help={m.orders.adjustmentHelp}
        error={invalid(beside)}
        value={adjustment}
        onChange={setAdjustment}
      />
      <ToCredit customerId={view.customerId} value={toCredit} onChange={setToCredit} />
      <output className="hairline-t flex items-baseline justify-between pt-3 text-lg font-semibold">
        <span>{m.orders.refundTotal}</span>
        <span className="tnum">{money(Math.max(0, total))}</span>
      </output>
      {tried && isWrong ? (
        <p role="alert" className="text-sm text-pomegranate">
          {total < 1 ? m.errors.refundEmpty : m.orders.amountTooLarge(money(view.refundable))}
        </p>
      ) : null}
    </ActionDialog>
  );
}
