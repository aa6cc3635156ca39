import { z } from "zod";
import { COUNTRIES, Country } from "./address.ts";
import { text } from "./primitives.ts";

/** Once for all of one rate, or line by line. */
export const TAX_ROUNDINGS = ["ORDER", "LINE"] as const;
export const TaxRounding = z.enum(TAX_ROUNDINGS);

/** The settings' section "tax". */
export const TaxSettings = z.object({
  /** Whether what staff enter as prices and shipping contains the tax. */
  pricesIncludeTax: z.boolean().default(true),
  rounding: TaxRounding.default("ORDER"),
  sellerCountry: Country.default("MA"),
  /** Where a business with a VAT number of its country owes the tax itself. */
  reverseChargeCountries: z.array(Country).max(COUNTRIES.length).default([]),
  /** Empty: the default class. */
  shippingTaxClassCode: text(0, 50).default(""),
});
export type TaxSettings = z.infer<typeof TaxSettings>;
