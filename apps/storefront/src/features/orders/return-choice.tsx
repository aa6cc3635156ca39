import {
  type Currency,
  type ExchangeOption,
  type OrderView,
  RETURN_REASONS,
  type ReturnReason,
} from "@souk/contracts";
import type { ReturnMessages } from "@souk/i18n/returns";
import { NativeSelect, QuantityField } from "@souk/ui";
import { useI18n } from "../../lib/i18n.ts";
import { ExchangeChoice, type Instead, OTHER } from "./exchange-choice.tsx";
import type { OrderAccess } from "./order-returns.tsx";

export interface Choice {
  quantity: number;
  reason: ReturnReason;
  /** Wanted in its place; undefined: the money. */
  instead?: Instead | undefined;
}

interface Props {
  line: OrderView["lines"][number] | undefined;
  access: OrderAccess;
  currency: Currency;
  max: number;
  exchanges: readonly ExchangeOption[];
  choice: Choice;
  /** The form was to be sent as it was. */
  tried: boolean;
  words: ReturnMessages;
  onChange: (choice: Choice) => void;
}

/** How many of an item come back, why, and what is wanted in their place. */
export function ReturnChoice(props: Props) {
  const { line, access, currency, max, exchanges, choice, tried, words, onChange } = props;
  const { m } = useI18n();
  const name = line?.name ?? "";
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
      {choice.quantity > 0 && line ? (
        <ExchangeChoice
          line={line}
          quantity={choice.quantity}
          access={access}
          currency={currency}
          exchanges={exchanges}
          value={choice.instead}
          missing={tried && choice.instead === OTHER}
          words={words}
          onChange={(instead) => onChange({ ...choice, instead })}
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
