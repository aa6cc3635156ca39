import type { Currency } from "@souk/contracts";
import type { ProductDetail } from "../../lib/api-types.ts";
import { moneyText } from "../../lib/money-text.ts";

/** Amounts as typed, in major units. */
export interface PriceForm {
  amount: string;
  compareAt: string;
}
export type PriceForms = Record<Currency, PriceForm>;

/** Empty where nobody gave one. */
export function priceForms(stored: ProductDetail["variants"][number]["prices"]): PriceForms {
  const form = (currency: Currency): PriceForm => ({
    amount: moneyText(stored[currency]?.amount ?? null, currency),
    compareAt: moneyText(stored[currency]?.compareAt ?? null, currency),
  });
  return {
    MAD: form("MAD"),
    EUR: form("EUR"),
    USD: form("USD"),
    GBP: form("GBP"),
    TND: form("TND"),
    JPY: form("JPY"),
  };
}
