import { PRICE_ROUNDINGS, STAFF_STOCK_REASONS } from "@souk/contracts";
import { NativeSelect, TextField } from "@souk/ui";
import { useI18n } from "../../../lib/i18n.tsx";
import { CurrencySelect } from "../../../parts/currency-select.tsx";
import type { OperationProps } from "./operation-form.tsx";

const PRICES = ["price", "compareAt"] as const;
const WAYS = ["percent", "amount", "set"] as const;
const STOCK_WAYS = ["adjust", "set"] as const;

export function PriceOperation({ draft, onChange }: OperationProps) {
  const { m } = useI18n();
  const { bulk } = m;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <NativeSelect
        label={bulk.priceOf}
        options={PRICES.map((value) => ({ value, label: bulk.of[value] }))}
        value={draft.of}
        onChange={(of) => onChange({ of: PRICES.find((known) => known === of) ?? "price" })}
      />
      <CurrencySelect
        label={bulk.currency}
        value={draft.currency}
        onChange={(currency) => onChange({ currency })}
      />
      <NativeSelect
        label={bulk.how}
        options={WAYS.map((value) => ({ value, label: bulk.by[value] }))}
        value={draft.by}
        onChange={(by) => onChange({ by: WAYS.find((known) => known === by) ?? "percent" })}
      />
      <TextField
        label={bulk.value}
        help={draft.by === "set" ? undefined : bulk.valueHelp}
        suffix={draft.by === "percent" ? "%" : draft.currency}
        inputMode="text"
        value={draft.value}
        onChange={(value) => onChange({ value })}
      />
      <NativeSelect
        label={bulk.rounding}
        options={PRICE_ROUNDINGS.map((value) => ({ value, label: bulk.round[value] }))}
        value={draft.rounding}
        onChange={(rounding) =>
          onChange({ rounding: PRICE_ROUNDINGS.find((known) => known === rounding) ?? "none" })
        }
      />
    </div>
  );
}

export function StockOperation({ draft, onChange }: OperationProps) {
  const { m } = useI18n();
  const { bulk } = m;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <NativeSelect
        label={bulk.how}
        options={STOCK_WAYS.map((value) => ({ value, label: bulk.by[value] }))}
        value={draft.by}
        onChange={(by) => onChange({ by: STOCK_WAYS.find((known) => known === by) ?? "adjust" })}
      />
      <TextField
        label={bulk.value}
        help={draft.by === "set" ? undefined : bulk.valueHelp}
        value={draft.value}
        onChange={(value) => onChange({ value })}
      />
      <NativeSelect
        label={bulk.reason}
        options={STAFF_STOCK_REASONS.map((value) => ({ value, label: bulk.reasons[value] }))}
        value={draft.reason}
        onChange={(reason) =>
          onChange({ reason: STAFF_STOCK_REASONS.find((known) => known === reason) ?? "CORRECTION" })
        }
      />
      <TextField
        label={bulk.note}
        optionalLabel={m.common.optional}
        maxLength={500}
        value={draft.note}
        onChange={(note) => onChange({ note })}
      />
    </div>
  );
}
