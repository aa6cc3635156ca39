import type { QuoteInput, QuoteView } from "@souk/contracts";
import { shippingOptions } from "../../checkout/shipping-options.ts";
import type { StaffContext } from "../../context.ts";
import { findZone } from "../../shipping/find-zone.ts";
import { readZone } from "./read-zones.ts";

/** What sending such a parcel would cost, by the very rules of the checkout. */
export async function quoteShipping(ctx: StaffContext, input: QuoteInput): Promise<QuoteView> {
  const { locale, country, place, currency, ...parcel } = input;
  const id = await findZone(ctx.db, { country, places: [place.trim()] });
  if (id === null) return { zone: null, options: [] };
  const { code, methods } = await readZone(ctx.db, id);
  const offers = methods
    .filter(({ active }) => active)
    .map(({ rates, label, pickup, ...method }) => ({
      ...method,
      label: label[locale] ?? label.en ?? method.code,
      pickup: pickup && { ...pickup, hours: pickup.hours[locale] ?? pickup.hours.en ?? "" },
      rates: rates.filter((rate) => rate.currency === currency),
    }));
  return { zone: code, options: shippingOptions(offers, parcel) };
}
