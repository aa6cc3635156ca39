import { type Currency, DEFAULT_CURRENCY, DomainError } from "@souk/contracts";
import type { PricingRules } from "./rules.ts";

/** CURRENCY_ENDED where staff ended the currency: what is in it must be asked for in another one. */
export function assertCurrency(currency: Currency, { currencies }: PricingRules): void {
  if (!currencies.includes(currency))
    throw new DomainError("CURRENCY_ENDED", { currency, instead: DEFAULT_CURRENCY });
}
