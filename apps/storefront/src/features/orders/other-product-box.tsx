import type { Currency, OtherProduct, OtherProductsQuery } from "@souk/contracts";
import { otherOption } from "@souk/i18n/exchange-text";
import type { ReturnMessages } from "@souk/i18n/returns";
import { ComboBox } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { trpc } from "../../lib/trpc.ts";
import type { OrderAccess } from "./order-returns.tsx";

interface Props {
  label: string;
  about: OrderAccess & Omit<OtherProductsQuery, "query">;
  currency: Currency;
  words: ReturnMessages;
  error: string | undefined;
  onPick: (other: OtherProduct) => void;
}

/** Finds what else the shop has that can be had in the place of units of an order. A chunk of its own: few look for it. */
export default function OtherProductBox({ label, about, currency, words, error, onPick }: Props) {
  const { format } = useI18n();
  const [text, setText] = useState("");
  const query = useDeferredValue(text.trim());
  const found = useQuery({
    ...trpc.orders.findOthers.queryOptions({ ...about, query }),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  const others = query === "" ? [] : (found.data ?? []);
  return (
    <ComboBox
      label={label}
      placeholder={words.otherHint}
      options={others.map((other) => otherOption(other, currency, { words, format }))}
      value={null}
      inputValue={text}
      onInputChange={setText}
      onChange={(id) => {
        const other = others.find(({ variantId }) => variantId === id);
        if (!other) return;
        onPick(other);
        setText("");
      }}
      empty={text === "" ? words.otherHint : words.noOther}
      error={error}
    />
  );
}
