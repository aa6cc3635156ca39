import { z } from "zod";
import { Country } from "./address.ts";
import { Amount, Currency } from "./money.ts";
import { LocalizedText, text } from "./primitives.ts";

export const CARRIERS = ["barid", "atlas_express"] as const;
export const CarrierCode = z.enum(CARRIERS);
export type CarrierCode = z.infer<typeof CarrierCode>;

export const SHIPPING_KINDS = ["DELIVERY", "PICKUP"] as const;
export const ShippingKind = z.enum(SHIPPING_KINDS);
export type ShippingKind = z.infer<typeof ShippingKind>;

/** Where a customer comes for a parcel. */
export const PickupPlace = z.object({
  name: text(1, 120),
  line1: text(1, 200),
  postalCode: text(0, 12),
  city: text(1, 100),
  country: Country,
  phone: text(0, 30),
  /** Opening hours, in words. */
  hours: LocalizedText,
});
export type PickupPlace = z.infer<typeof PickupPlace>;

const DAY_MS = 86_400_000;
const SUNDAY = 0;

/** The day after so many working days (Monday to Saturday, UTC) from `from`: ISO date of it. */
export function workingDay(from: Date, days: number): string {
  let day = from.getTime();
  for (let left = days; left > 0; left -= new Date(day).getUTCDay() === SUNDAY ? 0 : 1) day += DAY_MS;
  if (days === 0 && new Date(day).getUTCDay() === SUNDAY) day += DAY_MS;
  return new Date(day).toISOString().slice(0, 10);
}

/** What may be said before there is an address: how delivery to a country goes. */
export const DeliveryOffer = z.object({
  country: Country,
  currency: Currency,
  /** Days of the fastest and the slowest way that carries a small parcel; null: nothing goes there. */
  days: z.object({ min: z.int(), max: z.int() }).nullable(),
  /** From this on some way costs nothing (of parcels up to `freeGrams`); null: never. */
  freeFrom: Amount.nullable(),
  pickup: z.boolean(),
});
export type DeliveryOffer = z.infer<typeof DeliveryOffer>;
export const DeliveryOfferInput = z.object({ country: Country, currency: Currency });
