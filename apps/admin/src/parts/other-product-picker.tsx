import type { Currency, FindOtherProductsOfOrderInput, OtherProduct } from "@souk/contracts";
import { otherOption } from "@souk/i18n/exchange-text";
import { FindBox, useFinding } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
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
  const finding = useFinding();
  const found = useQuery({
    ...trpc.returns.findOthers.queryOptions({ ...about, query: finding.query }),
    enabled: finding.query !== "",
    placeholderData: keepPreviousData,
  });
  return (
    <FindBox
      label={label}
      error={error}
      finding={finding}
      entries={found.data}
      option={(other) => otherOption(other, currency, { words, format })}
      onPick={onPick}
      hint={words.otherHint}
      nothingFound={words.noOther}
    />
  );
}
