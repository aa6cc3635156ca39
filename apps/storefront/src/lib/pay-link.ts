import type { Currency } from "@souk/contracts";
import { PAY_LINK_HEADER } from "@souk/contracts/pay-link-header";
import { createStore } from "./store.ts";

const TOKEN = "souk.pay.token";
const CURRENCY = "souk.pay.currency";

/** The address by which somebody pays what staff have put together, and the currency that it stays in. */
export interface PayLink {
  token: string;
  currency: Currency;
}

const link = createStore<PayLink | null>(null);

export const usePayLink = link.use;
export const getPayLink = link.get;

/** While its page is shown every request of the checkout is about it; this tab remembers it over a bank's page. */
export function enterPayLink(value: PayLink | null): void {
  link.set(value);
  if (value) {
    sessionStorage.setItem(TOKEN, value.token);
    sessionStorage.setItem(CURRENCY, value.currency);
  } else {
    sessionStorage.removeItem(TOKEN);
    sessionStorage.removeItem(CURRENCY);
  }
}

/** Back from the bank's page: the checkout is the link's again that this tab had left. */
export function reenterPayLink(isCurrency: (text: string | null) => text is Currency): void {
  const token = sessionStorage.getItem(TOKEN);
  const currency = sessionStorage.getItem(CURRENCY);
  if (token !== null && isCurrency(currency)) link.set({ token, currency });
}

export function payLinkHeaders(): Record<string, string> {
  const token = link.get()?.token;
  return token === undefined ? {} : { [PAY_LINK_HEADER]: token };
}
