import { z } from "zod";

/** Messages are keys of the catalog's form texts. */
export const CardInput = z.object({
  number: z
    .string()
    .transform((value) => value.replaceAll(/[\s-]/g, ""))
    .pipe(z.string().regex(/^\d{12,19}$/, "cardNumberWrong")),
  expiry: z
    .string()
    .transform((value) => value.replaceAll(/\s/g, ""))
    .pipe(z.string().regex(/^(0[1-9]|1[0-2])\/?\d{2}$/, "expiryWrong"))
    .transform((value) => `${value.slice(0, 2)}/${value.slice(-2)}`),
  cvc: z
    .string()
    .trim()
    .regex(/^\d{3,4}$/, "cvcWrong"),
});

/** Digits in fours, as on the card. */
export function groupDigits(value: string): string {
  return value
    .replaceAll(/\D/g, "")
    .slice(0, 19)
    .replaceAll(/(\d{4})(?=\d)/g, "$1 ");
}

/** "1" … "12" … "12/2": the slash comes by itself. */
export function groupExpiry(value: string): string {
  const digits = value.replaceAll(/\D/g, "").slice(0, 4);
  return digits.length > 2 ? `${digits.slice(0, 2)}/${digits.slice(2)}` : digits;
}
