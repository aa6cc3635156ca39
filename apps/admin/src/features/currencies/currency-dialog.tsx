import { convertPrice, DEFAULT_CURRENCY, RATE_ROUNDINGS } from "@souk/contracts";
import { Checkbox, NativeSelect, TextField, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { CurrencyRow } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import {
  type Converted,
  type CurrencyForm,
  readRate,
  stepsOf,
  toCurrencyForm,
  toCurrencyInput,
} from "./currency-form.ts";

interface Props {
  row: CurrencyRow;
  examples: readonly number[];
  onClose: () => void;
}

/** Whether a currency is sold in, its rate and its rounding, with what they make of the shop's own prices. */
export function CurrencyDialog({ row, examples, onClose }: Props) {
  const { m } = useI18n();
  const words = m.prices.currencies;
  const client = useQueryClient();
  const { currency } = row;
  const [form, setForm] = useState(() => toCurrencyForm(row));
  const [tried, setTried] = useState(false);
  const save = useMutation(
    trpc.currencies.save.mutationOptions({
      onSuccess: () => {
        void client.invalidateQueries({ queryKey: trpc.currencies.pathKey() });
        toast({ title: words.saved(currency), tone: "success" });
        onClose();
      },
      // Somebody else saved it: what is true now comes with the next opening.
      onError: () => void client.invalidateQueries({ queryKey: trpc.currencies.pathKey() }),
    }),
  );
  if (currency === DEFAULT_CURRENCY) return null;
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={words.edit(currency)}
      submitLabel={m.common.save}
      pending={save.isPending}
      error={save.error}
      onSubmit={() => {
        setTried(true);
        const input = toCurrencyInput(form, { currency, version: row.version });
        if (input) save.mutate(input);
      }}
    >
      <Fields
        currency={currency}
        form={form}
        tried={tried}
        onChange={(changed) => setForm({ ...form, ...changed })}
      />
      <Preview currency={currency} form={form} examples={examples} />
    </ActionDialog>
  );
}

interface FieldsProps {
  currency: Converted;
  form: CurrencyForm;
  tried: boolean;
  onChange: (changed: Partial<CurrencyForm>) => void;
}

function Fields({ currency, form, tried, onChange }: FieldsProps) {
  const { m, format } = useI18n();
  const words = m.prices.currencies;
  const badStep = form.rounding === "BELOW" && Number(form.roundTo) < 10;
  return (
    <>
      <Checkbox label={words.enabled} value={form.enabled} onChange={(enabled) => onChange({ enabled })} />
      <TextField
        label={words.rate(currency, DEFAULT_CURRENCY)}
        help={words.rateHelp}
        error={tried && readRate(form.rate) === undefined ? words.rateInvalid : undefined}
        inputMode="decimal"
        dir="ltr"
        inputClassName="tnum text-end"
        value={form.rate}
        onChange={(rate) => onChange({ rate })}
        autoComplete="off"
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <NativeSelect
          label={words.roundTo}
          error={tried && badStep ? words.roundToInvalid : undefined}
          options={stepsOf(currency).map((step) => ({
            value: String(step),
            label: format.money(step, currency),
          }))}
          value={form.roundTo}
          onChange={(roundTo) => onChange({ roundTo })}
        />
        <NativeSelect
          label={words.rounding}
          options={RATE_ROUNDINGS.map((value) => ({ value, label: words.roundings[value] }))}
          value={form.rounding}
          onChange={(value) =>
            onChange({ rounding: RATE_ROUNDINGS.find((known) => known === value) ?? "NEAREST" })
          }
        />
      </div>
    </>
  );
}

function Preview({
  currency,
  form,
  examples,
}: Pick<FieldsProps, "currency" | "form"> & Pick<Props, "examples">) {
  const { m, format } = useI18n();
  const rate = readRate(form.rate);
  if (!rate || examples.length === 0) return null;
  const conversion = { currency, rate, roundTo: Number(form.roundTo), rounding: form.rounding };
  return (
    <table className="tnum w-full text-sm">
      <caption className="mb-1 text-start font-medium">{m.prices.currencies.preview}</caption>
      <tbody>
        {examples.map((amount) => (
          <tr key={amount}>
            <td className="hairline-t py-1.5 text-muted">{format.money(amount, DEFAULT_CURRENCY)}</td>
            <td className="hairline-t py-1.5 text-end font-medium">
              {format.money(convertPrice(amount, conversion), currency)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
