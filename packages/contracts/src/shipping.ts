import { z } from "zod";
import { Country } from "./address.ts";
import { Amount } from "./money.ts";
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

/** The same as a shopper reads it: its hours in his language. */
export const PickupStop = z.object({
  name: z.string(),
  line1: z.string(),
  postalCode: z.string(),
  city: z.string(),
  country: z.string(),
  phone: z.string(),
  hours: z.string(),
});
export type PickupStop = z.infer<typeof PickupStop>;

/**
 * Why goods can't be sent where they are to go. NO_ZONE: no shipping zone takes the address. NOTHING_CARRIES: its zone has
 * no way of sending these goods. METHOD_GONE: it has, but not the one that was chosen.
 */
export const DeliveryProblem = z.enum(["NO_ZONE", "NOTHING_CARRIES", "METHOD_GONE"]);
export type DeliveryProblem = z.infer<typeof DeliveryProblem>;

const DAY_MS = 86_400_000;
const SUNDAY = 0;

/** The day after so many working days (Monday to Saturday, UTC) from `from`: ISO date of it. */
export function workingDay(from: Date, days: number): string {
  let day = from.getTime();
  for (let left = days; left > 0; left -= new Date(day).getUTCDay() === SUNDAY ? 0 : 1) day += DAY_MS;
  if (days === 0 && new Date(day).getUTCDay() === SUNDAY) day += DAY_MS;
  return new Date(day).toISOString().slice(0, 10);
}

/** The first and the last day on which a parcel may come: ISO dates. */
export const Arrival = z.object({ from: z.string(), to: z.string() });
export type Arrival = z.infer<typeof Arrival>;

/** How far a cart is from being sent for nothing. */
export const FreeDelivery = z.object({
  /** Where it would go: to the cart's address, before there is one to the shop's own country. */
  country: z.string(),
  /** What its goods have to cost, after discounts; 0 where a promotion pays. */
  from: Amount,
  /** 0: some way costs nothing. */
  missing: Amount,
});
export type FreeDelivery = z.infer<typeof FreeDelivery>;
