import { CURRENCIES, type Currency } from "@souk/contracts";
import { NativeSelect } from "@souk/ui";
import { asCurrency } from "../lib/money-text.ts";

interface Props {
  label: string;
  hideLabel?: boolean;
  value: Currency;
  onChange: (currency: Currency) => void;
  className?: string;
}

/** One of the currencies that the shop knows. */
export function CurrencySelect({ onChange, ...props }: Props) {
  return (
    <NativeSelect
      {...props}
      options={CURRENCIES.map((value) => ({ value, label: value }))}
      onChange={(value) => onChange(asCurrency(value))}
    />
  );
}
