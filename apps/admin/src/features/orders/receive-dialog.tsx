import type { StaffOrderView } from "@souk/contracts";
import { TextArea, TextField, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { parseMoney } from "../../lib/money-text.ts";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useOrderChanged } from "./use-order-changed.ts";

/** Says that a bank transfer has come. The sum is typed from the bank's statement, so that a wrong one is noticed. */
export function ReceiveDialog({ order, onClose }: { order: StaffOrderView; onClose: () => void }) {
  const { m } = useI18n();
  const changed = useOrderChanged();
  const { control, handleSubmit } = useForm({ defaultValues: { amount: "", note: "" } });
  const receive = useMutation(
    trpc.orders.receive.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: m.orders.done.receive, tone: "success" });
        onClose();
      },
    }),
  );
  const submit = handleSubmit(({ amount, note }) => {
    const minor = parseMoney(amount, order.currency);
    if (minor === null) return;
    receive.mutate({ number: order.number, amount: minor, ...(note.trim() ? { note } : {}) });
  });
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.orders.actions.receive}
      text={m.orders.dialog.receive}
      submitLabel={m.orders.actions.receive}
      pending={receive.isPending}
      error={receive.error}
      onSubmit={() => void submit()}
    >
      <Controller
        control={control}
        name="amount"
        rules={{
          validate: (value) => (parseMoney(value, order.currency) ?? 0) > 0 || m.orders.amountInvalid,
        }}
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={m.orders.received}
            help={m.orders.receivedHelp}
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
        name="note"
        render={({ field }) => (
          <TextArea
            {...field}
            label={m.orders.noteLabel}
            optionalLabel={m.common.optional}
            help={m.orders.reasonHelp}
            rows={2}
            maxLength={500}
          />
        )}
      />
    </ActionDialog>
  );
}
