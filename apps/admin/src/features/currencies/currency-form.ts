import {
  type Currency,
  type DEFAULT_CURRENCY,
  MINOR_DIGITS,
  RateText,
  type RateRounding,
  type SaveCurrencyInput,
} from "@souk/contracts";
import type { CurrencyRow } from "../../lib/api-types.ts";

export interface CurrencyForm {
  enabled: boolean;
  rate: string;
  roundTo: string;
  rounding: RateRounding;
}

export function toCurrencyForm({ enabled, rate, roundTo, rounding }: CurrencyRow): CurrencyForm {
  return { enabled, rate: rate ?? "", roundTo: String(roundTo), rounding };
}

export type Converted = Exclude<Currency, typeof DEFAULT_CURRENCY>;

/** Steps that prices of the currency may end on, in minor units: from one to a hundred whole ones. */
export function stepsOf(currency: Currency): number[] {
  const unit = 10 ** MINOR_DIGITS[currency];
  const parts = [unit / 100, unit / 20, unit / 10, unit / 2, unit, unit * 5, unit * 10, unit * 100];
  return [...new Set([1, ...parts.filter((step) => step >= 1 && Number.isInteger(step))])];
}

/** The rate as the contract wants it; null for none, undefined for what is no rate. */
export function readRate(text: string): string | null | undefined {
  const plain = text.trim().replace(",", ".");
  if (plain === "") return null;
  return RateText.safeParse(plain).success ? plain : undefined;
}

/** Null while something of the form is wrong. */
export function toCurrencyInput(
  form: CurrencyForm,
  { currency, version }: { currency: Converted; version: number },
): SaveCurrencyInput | null {
  const rate = readRate(form.rate);
  const roundTo = Number(form.roundTo);
  if (rate === undefined || (form.rounding === "BELOW" && roundTo < 10)) return null;
  const { enabled, rounding } = form;
  return { currency, version, enabled, rate, roundTo, rounding, overwrite: false };
}
