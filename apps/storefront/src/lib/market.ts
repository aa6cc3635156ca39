import type { Currency, Market } from "@souk/contracts";
import { readCookie, writeCookie } from "./cookies.ts";
import { useI18n } from "./i18n.ts";
import { getPayLink, usePayLink } from "./pay-link.ts";
import { createStore } from "./store.ts";

const CURRENCY_COOKIE = "souk_currency";
export const DEFAULT_CURRENCY: Currency = "MAD";
// A record, so that a new currency must be listed; the contracts themselves would bring zod into the first load.
const known: Record<Currency, true> = { MAD: true, EUR: true, USD: true, GBP: true, TND: true, JPY: true };

export function isCurrency(value: string | null): value is Currency {
  return value !== null && Object.hasOwn(known, value);
}

function remembered(): Currency {
  const cookie = typeof document === "undefined" ? null : readCookie(CURRENCY_COOKIE);
  return isCurrency(cookie) ? cookie : DEFAULT_CURRENCY;
}

const currency = createStore<Currency>(remembered());

export const getCurrency = currency.get;
/** What is paid by a link stays in the link's. */
export function useCurrency(): Currency {
  const own = currency.use();
  return usePayLink()?.currency ?? own;
}

const ended = createStore<Currency | null>(null);
/** The one that the shopper had, until that was read or another is chosen. */
export const useEndedCurrency = ended.use;
export const forgetEndedCurrency = (): void => ended.set(null);

/** The shop takes `value` no more: everything goes on in `instead`, and that is said. A link to pay by can't. */
export function endCurrency(value: Currency, instead: Currency): void {
  if (getPayLink()) return;
  setCurrency(instead);
  ended.set(value);
}

/** Prices are asked for anew in this currency, and it is remembered. */
export function setCurrency(value: Currency): void {
  forgetEndedCurrency();
  writeCookie(CURRENCY_COOKIE, value);
  currency.set(value);
}

/** What each public read depends on. Keys in this order: the URL is the cache's key. */
export function useMarket(): Market {
  const { locale } = useI18n();
  return { locale, currency: useCurrency() };
}
