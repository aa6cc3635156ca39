import type { Currency, OtherProduct, OtherProductsQuery } from "@souk/contracts";
import { otherOption } from "@souk/i18n/exchange-text";
import type { ReturnMessages } from "@souk/i18n/returns";
import { FindBox, useFinding } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
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
  const finding = useFinding();
  const found = useQuery({
    ...trpc.orders.findOthers.queryOptions({ ...about, query: finding.query }),
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
