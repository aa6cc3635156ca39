import { z } from "zod";
import { text } from "./primitives.ts";

/** Countries we deliver to, ISO 3166-1 alpha-2; names come from Intl.DisplayNames. */
export const COUNTRIES = [
  "MA",
  "FR",
  "ES",
  "BE",
  "DE",
  "IT",
  "NL",
  "PT",
  "GB",
  "CH",
  "DZ",
  "TN",
  "EG",
  "SA",
  "AE",
  "US",
  "CA",
] as const;
export const Country = z.enum(COUNTRIES);
export type Country = z.infer<typeof Country>;

/** Where a postal code is part of an address, and its form. */
export const POSTAL_CODES = {
  MA: /^\d{5}$/,
  FR: /^\d{5}$/,
  ES: /^\d{5}$/,
  BE: /^\d{4}$/,
  DE: /^\d{5}$/,
  IT: /^\d{5}$/,
  NL: /^\d{4} ?[A-Za-z]{2}$/,
  PT: /^\d{4}-\d{3}$/,
  GB: /^[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}$/,
  CH: /^\d{4}$/,
  DZ: /^\d{5}$/,
  TN: /^\d{4}$/,
  EG: /^\d{5}$/,
  SA: /^\d{5}(-\d{4})?$/,
  AE: null,
  US: /^\d{5}(-\d{4})?$/,
  CA: /^[A-Za-z]\d[A-Za-z] ?\d[A-Za-z]\d$/,
} as const satisfies Record<Country, RegExp | null>;

export const Phone = text(6, 30).regex(/^\+?[0-9 ().-]+$/, "phone");

export const AddressInput = z
  .object({
    fullName: text(2, 120),
    company: text(0, 120).optional(),
    line1: text(3, 200),
    line2: text(0, 200).optional(),
    city: text(1, 100),
    region: text(0, 100).optional(),
    postalCode: text(0, 12).optional(),
    country: Country,
    phone: Phone,
  })
  .superRefine((address, ctx) => {
    const pattern = POSTAL_CODES[address.country];
    const code = address.postalCode ?? "";
    if (pattern && !pattern.test(code))
      ctx.addIssue({
        code: "custom",
        path: ["postalCode"],
        message: code === "" ? "required" : "postalCode",
      });
  });
export type AddressInput = z.infer<typeof AddressInput>;

/** As stored: with the lengths and forms already checked when it was written. */
export const AddressView = z.object({
  fullName: z.string(),
  company: z.string().nullable(),
  line1: z.string(),
  line2: z.string().nullable(),
  city: z.string(),
  region: z.string().nullable(),
  postalCode: z.string().nullable(),
  country: z.string(),
  phone: z.string(),
});
export type AddressView = z.infer<typeof AddressView>;
