import type {
  ExchangeOption,
  OtherProduct,
  ReturnLineView,
  StaffOrderView,
  WantedExchange,
} from "@souk/contracts";
import { exchangeText } from "@souk/i18n/exchange-text";
import { NativeSelect } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { trpc } from "../lib/trpc.ts";
import { OtherProductPicker } from "./other-product-picker.tsx";

/** In the place of a variant: another product, which isn't chosen yet. */
export const OTHER = "other";
/** In the place of a variant: what was agreed to before, at its price of then. */
export const AGREED = "agreed";
/** A variant at the price that was shown when it was chosen, or one of these. */
export type Instead = WantedExchange | typeof OTHER | typeof AGREED;

interface Props {
  line: { lineId: string; sku: string; name: string; quantity: number };
  order: Pick<StaffOrderView, "number" | "currency">;
  /** The units are in this return of it already. */
  returnNumber?: number;
  /** Variants of its own product. */
  exchanges: readonly ExchangeOption[];
  /** What was chosen in the return and can stay; null: the money. */
  agreed?: ReturnLineView["exchange"];
  /** Undefined: the money. */
  value: Instead | undefined;
  /** It was to be sent as it was. */
  tried: boolean;
  onChange: (value: Instead | undefined) => void;
}

/** What is given for units that come back: the money, another variant, or another product that is looked for. */
export function ExchangeChoice(props: Props) {
  const { line, order, returnNumber, exchanges, agreed = null, value, tried, onChange } = props;
  const { m, format } = useI18n();
  const words = m.returns.exchange;
  const [picked, setPicked] = useState<OtherProduct | null>(null);
  const { lineId, quantity } = line;
  const about = { number: order.number, returnNumber, lineId, quantity };
  // For another number of units it costs another difference, or isn't there.
  const { data: now } = useQuery({
    ...trpc.returns.findOthers.queryOptions({ ...about, query: picked?.sku ?? "" }),
    enabled: picked !== null,
  });
  const found = now?.find(({ variantId }) => variantId === picked?.variantId);
  const text = (option: Parameters<typeof exchangeText>[0]): string =>
    exchangeText(option, { own: line.sku, currency: order.currency }, { words, format });
  const there = exchanges.filter(
    (option) => option.available >= quantity && !(agreed && isSame(option, agreed)),
  );
  const chosen = typeof value === "object" ? value.variantId : (value ?? "");
  const isPicked = picked !== null && chosen === picked.variantId;
  const choose = (option: ExchangeOption | OtherProduct): void => {
    const amount = "price" in option ? option.price : option.difference;
    onChange({ variantId: option.variantId, shown: { amount, currency: order.currency } });
  };
  const take = (next: string): void => {
    const option = [...there, ...(picked ? [found ?? picked] : [])].find(
      ({ variantId }) => variantId === next,
    );
    if (option) choose(option);
    else onChange(next === OTHER || next === AGREED ? next : undefined);
  };
  return (
    <>
      <NativeSelect
        label={words.instead(line.name)}
        options={[
          ...(agreed ? [{ value: AGREED, label: words.agreed(text(agreed)) }] : []),
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
        <OtherProductPicker
          label={words.otherLabel(line.name)}
          about={about}
          currency={order.currency}
          error={tried && value === OTHER ? words.otherNeeded : undefined}
          onPick={(other) => {
            setPicked(other);
            choose(other);
          }}
        />
      ) : null}
    </>
  );
}

/** Whether a variant costs today what was agreed to for it: it isn't a choice of its own. */
function isSame(option: ExchangeOption, { sku, name, difference }: NonNullable<Props["agreed"]>): boolean {
  return name === null && option.sku === sku && option.difference === difference;
}
