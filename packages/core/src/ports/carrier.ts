import type { CarrierCode, ShippingOption } from "@souk/contracts";
import type { ShippingMethodOffer } from "../cart/cart-snapshot.ts";

/** What is to be sent. */
export interface Parcel {
  weightGrams: number;
  /** Minor units. */
  subtotal: number;
}

/** Whoever brings parcels: what it asks for one, and where one can be followed. Its labels are drawn by ports/documents. */
export interface Carrier {
  code: CarrierCode;
  /** As parcels name it. */
  name: string;
  /** What of the offered methods can carry the parcel, and its price. */
  rates(methods: readonly ShippingMethodOffer[], parcel: Parcel): ShippingOption[];
  /** A page where anybody follows the parcel. */
  trackingUrl(trackingNumber: string): string;
}
