import type { ReceiveDueInput, StaffOrderView } from "@souk/contracts";
import { NativeSelect, TextField, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { parseMoney } from "../../lib/money-text.ts";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useOrderChanged } from "./use-order-changed.ts";

const METHODS = ["cash_on_delivery", "bank_transfer"] as const satisfies ReceiveDueInput["method"][];

type Draft = Record<"amount" | "reference", string> & Pick<ReceiveDueInput, "method">;
const NOTHING: Draft = { method: "bank_transfer", amount: "", reference: "" };

/** Says that an amount due has come in cash or by transfer. The sum is typed, so that a wrong one is noticed. */
export function ReceiveDueDialog({ order, onClose }: { order: StaffOrderView; onClose: () => void }) {
  const { m } = useI18n();
  const say = m.orders.receiveDue;
  const changed = useOrderChanged();
  const { control, handleSubmit } = useForm<Draft>({ defaultValues: NOTHING });
  const receive = useMutation(
    trpc.orders.receiveDue.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: say.done, tone: "success" });
        onClose();
      },
    }),
  );
  const submit = handleSubmit(({ method, amount, reference }) => {
    const minor = parseMoney(amount, order.currency);
    if (minor === null) return;
    receive.mutate({ number: order.number, method, amount: minor, reference });
  });
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={say.title}
      text={say.text}
      submitLabel={say.title}
      pending={receive.isPending}
      error={receive.error}
      onSubmit={() => void submit()}
    >
      <Controller
        control={control}
        name="method"
        render={({ field: { value, onChange } }) => (
          <NativeSelect
            label={say.method}
            options={METHODS.map((method) => ({ value: method, label: say.methods[method] }))}
            value={value}
            onChange={onChange}
          />
        )}
      />
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
            help={say.amountHelp}
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
        name="reference"
        rules={{ validate: (value) => value.trim() !== "" || say.referenceNeeded }}
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={say.reference}
            help={say.referenceHelp}
            error={fieldState.error?.message}
            maxLength={200}
          />
        )}
      />
    </ActionDialog>
  );
}
