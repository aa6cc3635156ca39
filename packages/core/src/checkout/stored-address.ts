import type { AddressInput, AddressView } from "@souk/contracts";

/** An address as it is stored: what was left out or left empty is null. */
export function toStoredAddress(address: AddressInput): AddressView {
  return {
    fullName: address.fullName,
    company: orNull(address.company),
    line1: address.line1,
    line2: orNull(address.line2),
    city: address.city,
    region: orNull(address.region),
    postalCode: orNull(address.postalCode),
    country: address.country,
    phone: address.phone,
  };
}

function orNull(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}
