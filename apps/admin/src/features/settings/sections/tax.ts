import { TAX_ROUNDINGS } from "@souk/contracts";
import { sectionForm } from "../section-form.ts";

/** How taxes are counted; what they are is in their zones. */
export const taxSection = sectionForm("tax", {
  words: (m) => m.settings.tax,
  groups: [
    {
      id: "prices",
      fields: [
        { name: "pricesIncludeTax", kind: "switch" },
        { name: "rounding", kind: "choice", options: TAX_ROUNDINGS },
        { name: "shippingTaxClassCode", kind: "text", ltr: true },
      ],
    },
    {
      id: "place",
      fields: [
        { name: "sellerCountry", kind: "country" },
        { name: "reverseChargeCountries", kind: "countries" },
      ],
    },
  ],
});
