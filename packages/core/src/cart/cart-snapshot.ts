import { AddressView, Currency, Locale, Picture } from "@souk/contracts";
import { z } from "zod";

const SnapshotLine = z.object({
  id: z.uuid(),
  variantId: z.uuid(),
  productId: z.uuid(),
  sku: z.string(),
  slug: z.string(),
  name: z.string(),
  options: z.string(),
  picture: Picture.nullable(),
  quantity: z.int(),
  seenPrice: z.int(),
  cappedFrom: z.int().nullable(),
  /** Now, in the cart's currency; null without one. */
  price: z.int().nullable(),
  /** On sale: variant and product active, published, not deleted. */
  sellable: z.boolean(),
  /** For this cart: what nobody has reserved, and what its own payment under way holds. */
  available: z.int(),
  weightGrams: z.int(),
});
export type SnapshotLine = z.infer<typeof SnapshotLine>;

const ShippingMethodOffer = z.object({
  code: z.string(),
  label: z.string(),
  minDays: z.int(),
  maxDays: z.int(),
  rates: z.array(z.object({ maxWeightGrams: z.int(), minSubtotal: z.int(), amount: z.int() })),
});
export type ShippingMethodOffer = z.infer<typeof ShippingMethodOffer>;

/** Everything a cart's view, its price and its order depend on, read in one statement. */
export const CartSnapshot = z.object({
  id: z.uuid(),
  version: z.int(),
  status: z.enum(["ACTIVE", "ORDERED", "MERGED"]),
  userId: z.uuid().nullable(),
  currency: Currency,
  locale: Locale,
  email: z.string().nullable(),
  shippingAddress: AddressView.nullable(),
  billingAddress: AddressView.nullable(),
  shippingMethodCode: z.string().nullable(),
  lines: z.array(SnapshotLine),
  /** Of the address's zone, in the cart's currency; empty without an address. */
  methods: z.array(ShippingMethodOffer),
});
export type CartSnapshot = z.infer<typeof CartSnapshot>;
