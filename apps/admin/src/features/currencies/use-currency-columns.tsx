import { convertPrice, DEFAULT_CURRENCY } from "@souk/contracts";
import { Progress, type Column } from "@souk/ui";
import type { CurrencyRow } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";

/** Name, rate, an example and the number of prices of each currency. */
export function useCurrencyColumns(examples: readonly number[]): Column<CurrencyRow>[] {
  const { m, format } = useI18n();
  const words = m.prices.currencies;
  const middle = examples[Math.floor(examples.length / 2)];
  return [
    {
      id: "currency",
      header: words.column.currency,
      render: ({ currency }) => <span className="font-medium">{m.common.currencies[currency]}</span>,
    },
    {
      id: "rate",
      header: words.column.rate,
      render: ({ currency, rate }) =>
        currency === DEFAULT_CURRENCY
          ? words.base
          : rate === null
            ? words.byHandOnly
            : words.rateOf(rate, currency, DEFAULT_CURRENCY),
    },
    {
      id: "example",
      header: words.column.example,
      align: "end",
      render: ({ rate, ...row }) =>
        rate === null || middle === undefined ? null : (
          <bdi>{format.money(convertPrice(middle, { ...row, rate }), row.currency)}</bdi>
        ),
    },
    {
      id: "prices",
      header: words.column.prices,
      align: "end",
      render: ({ converted, byHand, progress }) =>
        progress === null ? (
          words.counts(format.number(converted), format.number(byHand))
        ) : (
          <Progress label={words.following(format.percent(progress))} value={progress} />
        ),
    },
  ];
}
