import { shippingOptions } from "../checkout/shipping-options.ts";
import type { Carrier } from "./carrier.ts";

/** Carriers whose prices are the zones' own tables. `also`: further names that staff write for them. */
const CARRIERS: readonly (Carrier & { also: readonly string[] })[] = [
  {
    code: "barid",
    name: "Barid Al-Maghrib",
    also: ["amana", "barid", "poste maroc"],
    rates: shippingOptions,
    trackingUrl: (number) =>
      `https://bam-tracking.barid.ma/Tracking/Search?trackingCode=${encodeURIComponent(number)}`,
  },
  {
    code: "atlas_express",
    name: "Atlas Express",
    also: ["atlas"],
    rates: shippingOptions,
    trackingUrl: (number) => `https://track.atlas-express.example/${encodeURIComponent(number)}`,
  },
];

/** The carrier that a parcel names, by its code, its name or what people call it; null: one that we don't know. */
export function carrierOf(name: string): Carrier | null {
  const wanted = name.trim().toLowerCase();
  return (
    CARRIERS.find(({ code, name: own, also }) => [code, own.toLowerCase(), ...also].includes(wanted)) ?? null
  );
}

/** Where the parcel can be followed, if its carrier is known and it has a number. */
export function trackingUrl(parcel: { carrier: string; trackingNumber: string | null }): string | null {
  if (parcel.trackingNumber === null) return null;
  return carrierOf(parcel.carrier)?.trackingUrl(parcel.trackingNumber) ?? null;
}
