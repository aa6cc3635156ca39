import type { StaffOrderView } from "@souk/contracts";
import { Checkbox, TextArea, TextField, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Controller, useForm, useWatch, type UseFormReturn } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { moneyText, parseMoney } from "../../lib/money-text.ts";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { isWholeRefund, refundProblem } from "./refund-rules.ts";
import { useOrderChanged } from "./use-order-changed.ts";

/** Gives money back: never over what is left, and goods back into stock only with all of it. */
export function RefundDialog({ order, onClose }: { order: StaffOrderView; onClose: () => void }) {
  const { m, format } = useI18n();
  const changed = useOrderChanged();
  // One key a dialog: a second click, or a retry after a lost answer, refunds once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const max = format.money(order.refundable, order.currency);
  const form = useForm({
    defaultValues: { amount: moneyText(order.refundable), reason: "", restock: false },
  });
  const { control, handleSubmit } = form;
  const whole = isWholeRefund(useWatch({ control, name: "amount" }), order);
  const refund = useMutation(
    trpc.orders.refund.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: m.orders.done.refund, tone: "success" });
        onClose();
      },
    }),
  );
  const submit = handleSubmit(({ amount, reason, restock }) => {
    const minor = parseMoney(amount);
    if (minor === null) return;
    refund.mutate({
      number: order.number,
      amount: minor,
      restock: restock && whole,
      idempotencyKey,
      ...(reason.trim() ? { reason } : {}),
    });
  });
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
      onSubmit={() => void submit()}
    >
      <RefundFields form={form} order={order} whole={whole} max={max} />
    </ActionDialog>
  );
}

interface FieldsProps {
  form: UseFormReturn<{ amount: string; reason: string; restock: boolean }>;
  order: StaffOrderView;
  whole: boolean;
  max: string;
}

function RefundFields({ form: { control }, order, whole, max }: FieldsProps) {
  const { m } = useI18n();
  const words = { invalid: m.orders.amountInvalid, tooLarge: m.orders.amountTooLarge(max) };
  return (
    <>
      <Controller
        control={control}
        name="amount"
        rules={{
          validate: (value) => {
            const problem = refundProblem(value, order.refundable);
            return problem === null || words[problem];
          },
        }}
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={m.orders.amount}
            error={fieldState.error?.message}
            inputMode="decimal"
            suffix={order.currency}
            dir="ltr"
            inputClassName="tnum text-end"
          />
        )}
      />
      <Controller
        control={control}
        name="restock"
        render={({ field }) => (
          <Checkbox
            {...field}
            value={field.value && whole}
            disabled={!whole}
            label={m.orders.restock}
            help={m.orders.restockHelp}
          />
        )}
      />
      <Controller
        control={control}
        name="reason"
        render={({ field }) => (
          <TextArea
            {...field}
            label={m.orders.reason}
            optionalLabel={m.common.optional}
            help={m.orders.reasonHelp}
            rows={2}
            maxLength={500}
          />
        )}
      />
    </>
  );
}
