import { CURRENCIES, type Currency, DEFAULT_CURRENCY, MINOR_DIGITS } from "@souk/contracts";

const western = (text: string): string =>
  text
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll("٫", ".")
    .replaceAll("٬", "")
    .replaceAll(/[\s\u00a0\u202f\u2009'’]/g, "");

/**
 * Minor units from what a person types in major ones: "1 234,50", "1,234.50", "12.5", "١٢٫٥". Null where it is no
 * amount of the currency, or could be read in two ways ("1,234").
 */
export function parseMoney(text: string, currency: Currency = DEFAULT_CURRENCY): number | null {
  const digits = MINOR_DIGITS[currency];
  const plain = western(text);
  if (/^\d{1,12}$/.test(plain)) return Number(plain) * 10 ** digits;
  // Without a minor unit, separators can only stand between thousands.
  if (digits === 0) return /^\d{1,3}([.,]\d{3})+$/.test(plain) ? Number(plain.replaceAll(/[.,]/g, "")) : null;
  const last = Math.max(plain.lastIndexOf(","), plain.lastIndexOf("."));
  const whole = plain.slice(0, last);
  const minor = plain.slice(last + 1);
  if (!/^\d{1,3}$/.test(minor) || minor.length > digits) return null;
  if (minor.length === 3 && plain[last] === ",") return null;
  if (!/^(\d{1,12}|\d{1,3}([.,]\d{3})+)$/.test(whole) || whole.includes(plain[last] ?? "")) return null;
  return Number(whole.replaceAll(/[.,]/g, "")) * 10 ** digits + Number(minor.padEnd(digits, "0"));
}

/** The text of an amount in a field: "1234.50", "12". */
export function moneyText(minor: number | null, currency: Currency = DEFAULT_CURRENCY): string {
  if (minor === null) return "";
  const digits = MINOR_DIGITS[currency];
  const unit = 10 ** digits;
  return minor % unit === 0 ? String(minor / unit) : (minor / unit).toFixed(digits);
}

/** The same, which may begin with a minus; an empty text is nothing. */
export function parseSignedMoney(text: string, currency: Currency = DEFAULT_CURRENCY): number | null {
  const trimmed = text.trim();
  if (trimmed === "") return 0;
  const isBelow = /^[-−]/.test(trimmed);
  const amount = parseMoney(isBelow ? trimmed.slice(1) : trimmed, currency);
  return amount === null ? null : isBelow ? -amount : amount;
}

/** The currency that a select holds as text. */
export const asCurrency = (text: string): Currency =>
  CURRENCIES.find((known) => known === text) ?? DEFAULT_CURRENCY;
