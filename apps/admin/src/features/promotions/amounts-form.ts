import { CURRENCIES, type Currency, type CurrencyAmounts } from "@souk/contracts";
import { moneyText, parseMoney } from "../../lib/money-text.ts";

/** An amount as typed in each currency; empty: none. */
export type AmountsForm = Record<Currency, string>;

export const toAmountsForm = (amounts: CurrencyAmounts = {}): AmountsForm => ({
  MAD: moneyText(amounts.MAD ?? null, "MAD"),
  EUR: moneyText(amounts.EUR ?? null, "EUR"),
  USD: moneyText(amounts.USD ?? null, "USD"),
  GBP: moneyText(amounts.GBP ?? null, "GBP"),
  TND: moneyText(amounts.TND ?? null, "TND"),
  JPY: moneyText(amounts.JPY ?? null, "JPY"),
});

/** What was typed, NaN where it is no amount. */
export const amountsInput = (form: AmountsForm): Record<string, number> =>
  Object.fromEntries(
    CURRENCIES.filter((currency) => form[currency].trim() !== "").map((currency) => [
      currency,
      parseMoney(form[currency], currency) ?? Number.NaN,
    ]),
  );
