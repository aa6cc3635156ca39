import {
  AddressView,
  type Backorder,
  BackorderTerms,
  BundleContent,
  Currency,
  Locale,
  NameByLocale,
  Picture,
  PickupStop,
} from "@souk/contracts";
import { z } from "zod";
import type { PricingRules } from "../pricing/rules.ts";
import { StoredTime } from "../stored-time.ts";
import { shareStock } from "./share-stock.ts";

export const CartStatus = z.enum(["ACTIVE", "DRAFT", "ORDERED", "MERGED"]);
export type CartStatus = z.infer<typeof CartStatus>;

/** It may still become an order. */
export function isOpen(status: CartStatus): boolean {
  return status === "ACTIVE" || status === "DRAFT";
}

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
  /** Of one unit now, for everybody, in the cart's currency; null without one. */
  price: z.int().nullable(),
  /** Before any offer. */
  usual: z.int().nullable(),
  /** What else this cart may pay for a unit, the lowest first. */
  offers: z.array(z.object({ minQuantity: z.int(), amount: z.int(), group: NameByLocale.nullable() })),
  /** What staff ask for a unit in place of all that, and why. */
  override: z.object({ amount: z.int(), reason: z.string() }).nullable(),
  /** On sale: variant and product active, published, not deleted. */
  sellable: z.boolean(),
  /** For this cart: what nobody has reserved, and what its own payment under way holds. */
  free: z.int(),
  backorder: Backorderable,
  /** Null: it has stock of its own. */
  parts: z.array(SnapshotPart).nullable(),
  weightGrams: z.int(),
  /** Null: the default class. */
  taxClassId: z.uuid().nullable(),
  /** The categories and collections with it that the rules name. */
  memberOf: z.array(z.uuid()),
});
export interface SnapshotLine extends z.infer<typeof StoredLine> {
  /** What there is of it beside the lines before it, which may draw on the same stock. */
  available: number;
  /** Units of it that aren't there yet, and what is said of them. */
  owed: Backorder | null;
}

export const ShippingMethodOffer = z.object({
  code: z.string(),
  label: z.string(),
  minDays: z.int(),
  maxDays: z.int(),
  pickup: PickupStop.nullish(),
  rates: z.array(z.object({ maxWeightGrams: z.int(), minSubtotal: z.int(), amount: z.int() })),
});
export type ShippingMethodOffer = z.infer<typeof ShippingMethodOffer>;

const CartCode = z.object({
  id: z.uuid(),
  code: z.string(),
  promotionId: z.uuid(),
  /** It or its promotion is used up, beside what this cart's own payment holds. */
  exhausted: z.boolean(),
});

/** A cart as its statement gives it. */
export const StoredCart = z.object({
  id: z.uuid(),
  version: z.int(),
  status: CartStatus,
  userId: z.uuid().nullable(),
  currency: Currency,
  locale: Locale,
  email: z.string().nullable(),
  shippingAddress: AddressView.nullable(),
  billingAddress: AddressView.nullable(),
  shippingMethodCode: z.string().nullable(),
  remind: z.boolean(),
  vatNumber: z.string().nullable(),
  /** What is to be paid by them first. */
  giftCardIds: z.array(z.uuid()),
  lines: z.array(StoredLine).transform((lines): SnapshotLine[] => shareStock(lines)),
  /** Of the address's zone, in the cart's currency; empty without an address. */
  methods: z.array(ShippingMethodOffer),
  /** Before there is an address: those of the shop's own country, with the rates that cost nothing; else empty. */
  homeMethods: z.array(ShippingMethodOffer),
  rulesVersion: z.int(),
  codes: z.array(CartCode),
  /** Of the customer, as far as the rules want to know: groups, an order before, promotions used and how often. */
  groups: z.array(z.uuid()),
  hasOrdered: z.boolean(),
  uses: z.array(z.object({ promotionId: z.uuid(), count: z.int() })),
  /** Automatic promotions that are used up. */
  exhausted: z.array(z.uuid()),
  /** What promotions may give away, by the promotion's id. */
  gifts: z.array(StoredLine).transform((lines): SnapshotLine[] => shareStock(lines)),
});

export type StoredCart = z.infer<typeof StoredCart>;

/** Everything a cart's view, its price and its order depend on, read in one statement, and the rules in force then. */
export interface CartSnapshot extends StoredCart {
  at: Date;
  rules: PricingRules;
}
