import { z } from "zod";
import { Country } from "./address.ts";
import { text } from "./primitives.ts";

/** Once for all of one rate, or line by line. */
export const TaxRounding = z.enum(["LINE", "ORDER"]);

/** The settings' section "tax". */
export const TaxSettings = z.object({
  /** Whether what staff enter as prices and shipping contains the tax. */
  pricesIncludeTax: z.boolean().default(true),
  rounding: TaxRounding.default("ORDER"),
  sellerCountry: Country.default("MA"),
  /** Where a business with a VAT number of its country owes the tax itself. */
  reverseChargeCountries: z.array(Country).default([]),
  /** Null: the default class. */
  shippingTaxClassCode: text(1, 50).nullable().default(null),
});
export type TaxSettings = z.infer<typeof TaxSettings>;
