import { COUNTRIES, type AddressInput, type AddressView, type Country } from "@souk/contracts";
import { z } from "zod";

export const DraftAddress = z.object({
  fullName: z.string(),
  company: z.string(),
  line1: z.string(),
  line2: z.string(),
  city: z.string(),
  region: z.string(),
  postalCode: z.string(),
  country: z.enum(COUNTRIES),
  phone: z.string(),
});
/** As typed: nothing in it needs to be right yet. */
export type DraftAddress = z.infer<typeof DraftAddress>;

const blank: DraftAddress = {
  fullName: "",
  company: "",
  line1: "",
  line2: "",
  city: "",
  region: "",
  postalCode: "",
  country: "MA",
  phone: "",
};

/** An empty address form. */
export function blankAddress(country: Country = "MA"): DraftAddress {
  return { ...blank, country };
}

/** A stored address as the form holds it. */
export function draftOf(address: AddressView): DraftAddress {
  const country = COUNTRIES.find((known) => known === address.country) ?? "MA";
  return {
    fullName: address.fullName,
    company: address.company ?? "",
    line1: address.line1,
    line2: address.line2 ?? "",
    city: address.city,
    region: address.region ?? "",
    postalCode: address.postalCode ?? "",
    country,
    phone: address.phone,
  };
}

/** A form's present values as a whole address form: what is absent is empty. */
export function wholeDraft(typed: AddressInput): DraftAddress {
  const { company = "", line2 = "", region = "", postalCode = "" } = typed;
  return { ...typed, company, line2, region, postalCode };
}
