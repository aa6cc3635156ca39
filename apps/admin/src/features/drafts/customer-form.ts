import type { AddressView, DraftView } from "@souk/contracts";
import type { TypedAddress } from "./address-form.tsx";

export type Way = "delivery" | "pickup";

/** What the dialog holds: name and phone are of the address, whichever way it goes. */
export interface CustomerForm {
  way: Way;
  email: string;
  vatNumber: string;
  shipping: TypedAddress;
  /** Null: the same as where it goes; of what is picked up, the name alone. */
  billing: TypedAddress | null;
  /** Where it would be picked up. */
  methodCode: string;
}

export const blankAddress: TypedAddress = {
  fullName: "",
  company: "",
  line1: "",
  line2: "",
  postalCode: "",
  city: "",
  region: "",
  country: "MA",
  phone: "",
};

type Chosen = Pick<DraftView, "shippingOptions" | "shippingMethodCode">;

/** Where its customer comes for it; null: it is brought. */
export function pickupOf({ shippingOptions, shippingMethodCode }: Chosen) {
  return shippingOptions.find(({ code }) => code === shippingMethodCode)?.pickup ?? null;
}

type Asked = Pick<
  DraftView,
  "email" | "vatNumber" | "shippingAddress" | "billingAddress" | "pickups" | keyof Chosen
>;

export function formOf(draft: Asked): CustomerForm {
  const pickedUp = pickupOf(draft) !== null;
  const { shippingAddress: address, billingAddress: billing, pickups } = draft;
  // The place's address isn't one to bring anything to: its customer's name and phone are all that stays.
  const shipping =
    pickedUp && address
      ? { ...blankAddress, fullName: address.fullName, phone: address.phone }
      : typed(address);
  return {
    way: pickedUp ? "pickup" : "delivery",
    email: draft.email ?? "",
    vatNumber: draft.vatNumber ?? "",
    shipping,
    billing: billing === null || billing.line1 === "" ? null : typed(billing),
    methodCode: (pickedUp ? draft.shippingMethodCode : pickups[0]?.code) ?? "",
  };
}

/** The change that the form asks for, to be checked by its schema. */
export function changeOf(form: CustomerForm): object {
  const { way, methodCode, shipping, billing: billingAddress } = form;
  const email = form.email.trim();
  if (way === "pickup") {
    const { fullName, phone } = shipping;
    return { kind: "PICKUP", methodCode, email, fullName, phone, billingAddress };
  }
  const vatNumber = form.vatNumber.trim();
  const vat = vatNumber === "" ? {} : { vatNumber };
  return { kind: "CUSTOMER", email, shippingAddress: shipping, billingAddress, ...vat };
}

function typed(address: AddressView | null): TypedAddress {
  if (!address) return blankAddress;
  const { company, line2, postalCode, region } = address;
  return {
    ...address,
    company: company ?? "",
    line2: line2 ?? "",
    postalCode: postalCode ?? "",
    region: region ?? "",
  };
}
