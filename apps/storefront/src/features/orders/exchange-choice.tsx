import type { Currency, ExchangeOption, OrderView, OtherProduct, WantedExchange } from "@souk/contracts";
import { exchangeText } from "@souk/i18n/exchange-text";
import type { ReturnMessages } from "@souk/i18n/returns";
import { NativeSelect } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { trpc } from "../../lib/trpc.ts";
import type { OrderAccess } from "./order-returns.tsx";

const OtherProductBox = lazy(() => import("./other-product-box.tsx"));

/** In the place of a variant: another product, which isn't chosen yet. */
export const OTHER = "other";
/** A variant at the price that was shown when it was chosen, or `OTHER`. */
export type Instead = WantedExchange | typeof OTHER;

interface Props {
  line: OrderView["lines"][number];
  quantity: number;
  access: OrderAccess;
  currency: Currency;
  /** Variants of its own product. */
  exchanges: readonly ExchangeOption[];
  /** Undefined: the money. */
  value: Instead | undefined;
  /** It was to be sent while the other product wasn't chosen. */
  missing: boolean;
  words: ReturnMessages;
  onChange: (value: Instead | undefined) => void;
}

/** What is had in the place of units that come back: the money, another variant, or another product that is looked for. */
export function ExchangeChoice(props: Props) {
  const { line, quantity, access, currency, exchanges, value, missing, words, onChange } = props;
  const { format } = useI18n();
  const [picked, setPicked] = useState<OtherProduct | null>(null);
  const about = { ...access, lineId: line.id, quantity };
  // For another number of units it costs another difference, or isn't there.
  const { data: now } = useQuery({
    ...trpc.orders.findOthers.queryOptions({ ...about, query: picked?.sku ?? "" }),
    enabled: picked !== null,
  });
  const found = now?.find(({ variantId }) => variantId === picked?.variantId);
  const text = (option: ExchangeOption | OtherProduct): string =>
    exchangeText(option, { own: line.sku, currency }, { words, format });
  const there = exchanges.filter(({ available }) => available >= quantity);
  const chosen = value === undefined || value === OTHER ? (value ?? "") : value.variantId;
  const isPicked = picked !== null && chosen === picked.variantId;
  const choose = (option: ExchangeOption | OtherProduct): void => {
    const amount = "price" in option ? option.price : option.difference;
    onChange({ variantId: option.variantId, shown: { amount, currency } });
  };
  const take = (next: string): void => {
    const option = [...there, ...(picked ? [found ?? picked] : [])].find(
      ({ variantId }) => variantId === next,
    );
    if (option) choose(option);
    else onChange(next === OTHER ? OTHER : undefined);
  };
  return (
    <div className="w-full max-w-sm space-y-3">
      <NativeSelect
        label={words.instead(line.name)}
        options={[
          { value: "", label: words.money },
          ...there.map((option) => ({ value: option.variantId, label: text(option) })),
          ...(picked ? [{ value: picked.variantId, label: text(found ?? picked) }] : []),
          { value: OTHER, label: words.other },
        ]}
        value={chosen}
        error={isPicked && now && !found ? words.otherGone : undefined}
        onChange={take}
      />
      {value === OTHER || isPicked ? (
        <Suspense>
          <OtherProductBox
            label={words.otherLabel(line.name)}
            about={about}
            currency={currency}
            words={words}
            error={missing ? words.otherNeeded : undefined}
            onPick={(other) => {
              setPicked(other);
              choose(other);
            }}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
