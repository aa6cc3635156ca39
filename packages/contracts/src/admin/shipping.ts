import { z } from "zod";
import { Country } from "../address.ts";
import { ShippingOption } from "../checkout.ts";
import { Amount, Currency, MAX_PRICE } from "../money.ts";
import { Id, Locale, LocalizedText, text } from "../primitives.ts";
import { CarrierCode, PickupPlace, ShippingKind } from "../shipping.ts";

const Code = text(1, 40).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "code");
/** 100 tonnes. */
const MAX_GRAMS = 100_000_000;

/** Up to a weight, from an amount on: the cheapest row whose limits hold is the price. */
export const RateInput = z.object({
  currency: Currency,
  maxWeightGrams: z.int().min(1).max(MAX_GRAMS),
  minSubtotal: Amount,
  amount: z.int().min(0).max(MAX_PRICE),
});
export type RateInput = z.infer<typeof RateInput>;

export const MethodInput = z
  .object({
    code: Code,
    kind: ShippingKind,
    label: LocalizedText.refine(({ en }) => Boolean(en), "label"),
    carrier: CarrierCode.nullable(),
    pickup: PickupPlace.nullable(),
    minDays: z.int().min(0).max(365),
    maxDays: z.int().min(0).max(365),
    active: z.boolean(),
    rates: z.array(RateInput).max(200),
  })
  .refine(({ minDays, maxDays }) => minDays <= maxDays, { path: ["maxDays"], message: "days" })
  .refine(({ kind, pickup }) => (kind === "PICKUP") === (pickup !== null), {
    path: ["pickup"],
    message: "pickup",
  });
export type MethodInput = z.infer<typeof MethodInput>;

const Zone = z.object({
  code: Code,
  name: LocalizedText.refine(({ en }) => Boolean(en), "name"),
  /** None: the rest of the world. */
  countries: z.array(Country).max(250),
  regions: z.array(text(1, 100).toLowerCase()).max(200),
  methods: z.array(MethodInput).max(30),
});
/** A zone is saved as a whole: methods and rates that are left out are gone. */
export const SaveZoneInput = Zone.extend({
  id: Id.optional(),
  version: z.int().optional(),
  overwrite: z.boolean().default(false),
});
export type SaveZoneInput = z.infer<typeof SaveZoneInput>;
/** One that was made without the admin may have no name yet. */
export const ZoneView = Zone.extend({ id: Id, version: z.int(), name: LocalizedText });
export type ZoneView = z.infer<typeof ZoneView>;
export const ZoneList = z.array(ZoneView);
export const ZoneIdInput = z.object({ id: Id });

/** What would it cost? */
export const QuoteInput = z.object({
  locale: Locale,
  country: Country,
  /** Region or city. */
  place: text(0, 100),
  currency: Currency,
  weightGrams: z.int().min(0).max(MAX_GRAMS),
  subtotal: Amount,
});
export type QuoteInput = z.infer<typeof QuoteInput>;
export const QuoteView = z.object({ zone: z.string().nullable(), options: z.array(ShippingOption) });
export type QuoteView = z.infer<typeof QuoteView>;
