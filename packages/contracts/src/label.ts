import { z } from "zod";
import { AddressView } from "./address.ts";
import { ShopSettings } from "./admin/settings.ts";
import { Amount, Currency } from "./money.ts";
import { OrderNumber } from "./order.ts";
import { Locale } from "./primitives.ts";

/** What stands on a parcel. */
export const LabelData = z.object({
  locale: Locale,
  carrier: z.string(),
  /** Also as bars; a parcel without one has its order's number there. */
  trackingNumber: z.string().nullable(),
  shippedAt: z.string(),
  order: OrderNumber,
  parcel: z.object({ number: z.int(), of: z.int() }),
  weightGrams: z.int(),
  from: ShopSettings,
  to: AddressView,
  /** What the carrier is to take at the door. */
  cash: z.object({ amount: Amount, currency: Currency }).nullable(),
});
export type LabelData = z.infer<typeof LabelData>;
