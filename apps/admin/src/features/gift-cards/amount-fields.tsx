import type { Currency } from "@souk/contracts";
import { TextField } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { CurrencySelect } from "../../parts/currency-select.tsx";

export interface TypedAmount {
  amount: string;
  currency: Currency;
}

interface Props {
  typed: TypedAmount;
  wrong: boolean;
  onChange: (change: Partial<TypedAmount>) => void;
}

/** How much is given, and in which currency. */
export function AmountFields({ typed, wrong, onChange }: Props) {
  const say = useI18n().m.giftCards;
  return (
    <>
      <TextField
        label={say.amount}
        value={typed.amount}
        onChange={(amount) => onChange({ amount })}
        error={wrong ? say.amountInvalid : undefined}
        inputMode="decimal"
        dir="ltr"
        inputClassName="tnum text-end"
        required
      />
      <CurrencySelect
        label={say.currency}
        value={typed.currency}
        onChange={(currency) => onChange({ currency })}
      />
    </>
  );
}
