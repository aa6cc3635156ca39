import { text } from "./primitives.ts";

/** The form of a VAT number by country; that it is somebody's is not known from it. */
export const VAT_NUMBERS = {
  AT: /^ATU\d{8}$/,
  BE: /^BE[01]\d{9}$/,
  DE: /^DE\d{9}$/,
  DK: /^DK\d{8}$/,
  ES: /^ES[A-Z\d]\d{7}[A-Z\d]$/,
  FI: /^FI\d{8}$/,
  FR: /^FR[A-HJ-NP-Z\d]{2}\d{9}$/,
  GB: /^GB(\d{9}|\d{12}|(GD|HA)\d{3})$/,
  GR: /^EL\d{9}$/,
  IE: /^IE\d[A-Z\d+*]\d{5}[A-Z]{1,2}$/,
  IT: /^IT\d{11}$/,
  LU: /^LU\d{8}$/,
  NL: /^NL\d{9}B\d{2}$/,
  PL: /^PL\d{10}$/,
  PT: /^PT\d{9}$/,
  SE: /^SE\d{10}01$/,
} as const satisfies Record<string, RegExp>;

/** As it is stored: upper case, without what people put between the digits. */
export const VatNumber = text(0, 30).transform((value) => value.toUpperCase().replaceAll(/[\s.-]/g, ""));

/** Whether the number has the form of that country's. */
export function isVatNumberOf(country: string, vatNumber: string): boolean {
  const form = new Map<string, RegExp>(Object.entries(VAT_NUMBERS)).get(country);
  return form?.test(vatNumber) ?? false;
}
