import type { Currency, ExchangeOption } from "@souk/contracts";
import type { Format } from "./format.ts";

/** As an app words it. */
export interface ExchangeWords {
  sameAgain: string;
  costsMore: (amount: string) => string;
  costsLess: (amount: string) => string;
}

/** What is had in the place of goods of `own` SKU, and by how much it costs more or less. */
export function exchangeText(
  { sku, options, difference }: Pick<ExchangeOption, "sku" | "options" | "difference">,
  { own, currency }: { own: string; currency: Currency },
  { words, format }: { words: ExchangeWords; format: Format },
): string {
  const what = sku === own ? words.sameAgain : options || sku;
  if (difference === 0) return what;
  const amount = format.money(Math.abs(difference), currency);
  return `${what} · ${difference > 0 ? words.costsMore(amount) : words.costsLess(amount)}`;
}
