import type { ExchangeOption, OtherProduct, StaffOrderView } from "@souk/contracts";
import { exchangeText } from "@souk/i18n/exchange-text";
import { NativeSelect } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { trpc } from "../lib/trpc.ts";
import { OtherProductPicker } from "./other-product-picker.tsx";

/** In the place of a variant: another product, which isn't chosen yet. */
export const OTHER = "other";

interface Props {
  line: { lineId: string; sku: string; name: string; quantity: number };
  order: Pick<StaffOrderView, "number" | "currency">;
  /** Variants of its own product. */
  exchanges: readonly ExchangeOption[];
  /** A variant, or `OTHER`; undefined: the money. */
  value: string | undefined;
  /** It was to be sent as it was. */
  tried: boolean;
  onChange: (value: string | undefined) => void;
}

/** What is given for units that come back: the money, another variant, or another product that is looked for. */
export function ExchangeChoice({ line, order, exchanges, value, tried, onChange }: Props) {
  const { m, format } = useI18n();
  const words = m.returns.exchange;
  const [picked, setPicked] = useState<OtherProduct | null>(null);
  const { lineId, quantity } = line;
  const about = { number: order.number, lineId, quantity };
  // For another number of units it costs another difference, or isn't there.
  const { data: now } = useQuery({
    ...trpc.returns.findOthers.queryOptions({ ...about, query: picked?.sku ?? "" }),
    enabled: picked !== null,
  });
  const found = now?.find(({ variantId }) => variantId === picked?.variantId);
  const text = (option: ExchangeOption | OtherProduct): string =>
    exchangeText(option, { own: line.sku, currency: order.currency }, { words, format });
  const there = exchanges.filter(({ available }) => available >= quantity);
  const isPicked = picked !== null && value === picked.variantId;
  return (
    <>
      <NativeSelect
        label={words.instead(line.name)}
        options={[
          { value: "", label: words.money },
          ...there.map((option) => ({ value: option.variantId, label: text(option) })),
          ...(picked ? [{ value: picked.variantId, label: text(found ?? picked) }] : []),
          { value: OTHER, label: words.other },
        ]}
        value={value ?? ""}
        error={isPicked && now && !found ? words.otherGone : undefined}
        onChange={(next) => onChange(next === "" ? undefined : next)}
      />
      {value === OTHER || isPicked ? (
        <OtherProductPicker
          label={words.otherLabel(line.name)}
          about={about}
          currency={order.currency}
          error={tried && value === OTHER ? words.otherNeeded : undefined}
          onPick={(other) => {
            setPicked(other);
            onChange(other.variantId);
          }}
        />
      ) : null}
    </>
  );
}
