import {
  type Currency,
  type ExchangeOption,
  type OrderView,
  RETURN_REASONS,
  type ReturnReason,
} from "@souk/contracts";
import { exchangeText } from "@souk/i18n";
import type { ReturnMessages } from "@souk/i18n/returns";
import { NativeSelect, QuantityField } from "@souk/ui";
import { useI18n } from "../../lib/i18n.ts";

export interface Choice {
  quantity: number;
  reason: ReturnReason;
  /** Wanted in its place; undefined: the money. */
  exchangeVariantId?: string | undefined;
}

interface Props {
  line: OrderView["lines"][number] | undefined;
  currency: Currency;
  max: number;
  exchanges: readonly ExchangeOption[];
  choice: Choice;
  words: ReturnMessages;
  onChange: (choice: Choice) => void;
}

/** How many of an item come back, why, and what is wanted in their place. */
export function ReturnChoice({ line, currency, max, exchanges, choice, words, onChange }: Props) {
  const { m, format } = useI18n();
  const name = line?.name ?? "";
  const own = line?.sku ?? "";
  const there = exchanges.filter(({ available }) => available >= choice.quantity);
  const instead = there.map((option) => ({
    value: option.variantId,
    label: exchangeText(option, { own, currency }, { words, format }),
  }));
  return (
    <div className="hairline-b flex flex-wrap items-end justify-between gap-4 py-4">
      <p className="min-w-40 flex-1 self-center">
        {name}
        {line?.options ? <span className="block text-sm text-muted">{line.options}</span> : null}
      </p>
      {choice.quantity > 0 ? (
        <NativeSelect
          label={words.reason(name)}
          options={RETURN_REASONS.map((value) => ({ value, label: words.reasons[value] }))}
          value={choice.reason}
          onChange={(value) =>
            onChange({ ...choice, reason: RETURN_REASONS.find((known) => known === value) ?? "OTHER" })
          }
        />
      ) : null}
      {choice.quantity > 0 && instead.length > 0 ? (
        <NativeSelect
          label={words.instead(name)}
          options={[{ value: "", label: words.money }, ...instead]}
          value={choice.exchangeVariantId ?? ""}
          onChange={(value) => onChange({ ...choice, exchangeVariantId: value === "" ? undefined : value })}
        />
      ) : null}
      <QuantityField
        label={m.cart.quantityOf(name)}
        hideLabel
        min={0}
        max={max}
        value={choice.quantity}
        onChange={(quantity) => onChange({ ...choice, quantity })}
        decrementLabel={m.cart.lessOf(name)}
        incrementLabel={m.cart.moreOf(name)}
      />
    </div>
  );
}
