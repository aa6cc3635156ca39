import type { QuoteInput, QuoteView } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { z } from "zod";
import { shippingOptions } from "../../checkout/shipping-options.ts";
import type { StaffContext } from "../../context.ts";
import { zoneOf } from "../../shipping/zone-sql.ts";
import { readZone } from "./read-zones.ts";

const Found = z.tuple([z.object({ id: z.uuid().nullable() })]);

/** What sending such a parcel would cost, by the very rules of the checkout. */
export async function quoteShipping(ctx: StaffContext, input: QuoteInput): Promise<QuoteView> {
  const { country, place, currency, ...parcel } = input;
  const zone = zoneOf(Prisma.sql`${country}::text`, Prisma.sql`${place.trim()}::text`);
  const [{ id }] = Found.parse(await ctx.db.$queryRaw`SELECT ${zone} AS id`);
  if (id === null) return { zone: null, options: [] };
  const { code, methods } = await readZone(ctx.db, id);
  const offers = methods
    .filter(({ active }) => active)
    .map(({ rates, label, pickup, ...method }) => ({
      ...method,
      label: label.en ?? method.code,
      pickup: pickup && { ...pickup, hours: pickup.hours.en ?? "" },
      rates: rates.filter((rate) => rate.currency === currency),
    }));
  return { zone: code, options: shippingOptions(offers, parcel) };
}
