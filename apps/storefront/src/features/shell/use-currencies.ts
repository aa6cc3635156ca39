import type { Currency } from "@souk/contracts";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { DEFAULT_CURRENCY, endCurrency, useCurrency } from "../../lib/market.ts";
import { trpc } from "../../lib/trpc.ts";

/**
 * The chosen currency and those that can be chosen. They are asked for when they are `wanted`, and where another one
 * than the default is remembered: the shop may have ended it since.
 */
export function useCurrencies(wanted: boolean): { currency: Currency; currencies: readonly Currency[] } {
  const currency = useCurrency();
  const { data } = useQuery(
    trpc.catalog.currencies.queryOptions({}, { enabled: wanted || currency !== DEFAULT_CURRENCY }),
  );
  const ended = data !== undefined && !data.includes(currency);
  useEffect(() => {
    if (ended) endCurrency(currency, DEFAULT_CURRENCY);
  }, [ended, currency]);
  return { currency, currencies: data ?? [...new Set([DEFAULT_CURRENCY, currency])] };
}
