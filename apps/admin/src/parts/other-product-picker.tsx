import type { Currency, FindOtherProductsOfOrderInput, OtherProduct } from "@souk/contracts";
import { otherOption } from "@souk/i18n/exchange-text";
import { ComboBox } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { trpc } from "../lib/trpc.ts";

interface Props {
  label: string;
  about: Omit<FindOtherProductsOfOrderInput, "query">;
  currency: Currency;
  error: string | undefined;
  onPick: (other: OtherProduct) => void;
}

/** Finds a variant of another product, by its name or SKU, among those that can be had, with what it would come to. */
export function OtherProductPicker({ label, about, currency, error, onPick }: Props) {
  const { m, format } = useI18n();
  const words = m.returns.exchange;
  const [text, setText] = useState("");
  const query = useDeferredValue(text.trim());
  const found = useQuery({
    ...trpc.returns.findOthers.queryOptions({ ...about, query }),
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
