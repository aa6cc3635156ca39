import {
  AddressView,
  type Backorder,
  BackorderTerms,
  BundleContent,
  Currency,
  Locale,
  Picture,
} from "@souk/contracts";
import { z } from "zod";
import { StoredTime } from "../stored-time.ts";
import { shareStock } from "./share-stock.ts";

/** Of a variant that may be sold before it is there: what is there for this cart, and what is said of the others. */
const Backorderable = BackorderTerms.extend({ stocked: z.int(), shipsBy: StoredTime.nullable() }).nullable();

/** What a bundle holds, with what there is of it for this cart. */
const SnapshotPart = BundleContent.extend({
  variantId: z.uuid(),
  sku: z.string(),
  free: z.int(),
  backorder: Backorderable,
});
export type SnapshotPart = z.infer<typeof SnapshotPart>;

const StoredLine = z.object({
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
  free: z.int(),
  backorder: Backorderable,
  /** Null: it has stock of its own. */
  parts: z.array(SnapshotPart).nullable(),
  weightGrams: z.int(),
});
export interface SnapshotLine extends z.infer<typeof StoredLine> {
  /** What there is of it beside the lines before it, which may draw on the same stock. */
  available: number;
  /** Units of it that aren't there yet, and what is said of them. */
  owed: Backorder | null;
}

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
  lines: z.array(StoredLine).transform((lines): SnapshotLine[] => shareStock(lines)),
  /** Of the address's zone, in the cart's currency; empty without an address. */
  methods: z.array(ShippingMethodOffer),
});
export type CartSnapshot = z.infer<typeof CartSnapshot>;
