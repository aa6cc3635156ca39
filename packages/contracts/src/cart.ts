import { z } from "zod";
import { BackorderTerms, BundleContent } from "./catalog.ts";
import { Amount, Currency } from "./money.ts";
import { AppliedPromotion, PriceTrace, TaxView } from "./price-trace.ts";
import { CodeProblem, PromotionCodeText } from "./pricing.ts";
import { Id, Locale, Picture, text } from "./primitives.ts";
import { FreeDelivery } from "./shipping.ts";

export const MAX_QUANTITY = 999;
/** The most different variants in one cart. */
export const MAX_LINES = 100;
export const Quantity = z.int().min(1).max(MAX_QUANTITY);

/**
 * What is wrong with a cart. A screen switches over `kind` exhaustively: a new kind breaks its build until handled.
 * All but QUANTITY_CAPPED stop the checkout.
 */
export const CartProblem = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("OUT_OF_STOCK"), lineId: Id }),
  z.object({ kind: z.literal("NOT_ENOUGH_STOCK"), lineId: Id, available: z.int() }),
  z.object({ kind: z.literal("PRICE_CHANGED"), lineId: Id, was: Amount, now: Amount }),
  z.object({ kind: z.literal("UNAVAILABLE"), lineId: Id }),
  z.object({ kind: z.literal("QUANTITY_CAPPED"), lineId: Id, wanted: z.int(), got: z.int() }),
]);
export type CartProblem = z.infer<typeof CartProblem>;

export const Backorder = BackorderTerms.extend({ units: z.int() });
export type Backorder = z.infer<typeof Backorder>;

export const CartLineView = z.object({
  id: Id,
  variantId: Id,
  sku: z.string(),
  slug: z.string(),
  name: z.string(),
  /** "Emerald, 10 × 10 cm"; empty without options. */
  options: z.string(),
  picture: Picture.nullable(),
  quantity: z.int(),
  unitPrice: Amount,
  /** Before the discount: the line costs `total − discount`. */
  total: Amount,
  discount: Amount,
  /** A promotion gives it: it can't be changed, and goes when the promotion does. */
  gift: z.boolean(),
  /** What one of it holds, where it is a bundle. */
  contents: z.array(BundleContent),
  /** Units of it that aren't there yet, and what is said of them. */
  backorder: Backorder.nullable(),
});
export type CartLineView = z.infer<typeof CartLineView>;

export const CartView = z.object({
  id: Id.nullable(),
  version: z.int(),
  currency: Currency,
  lines: z.array(CartLineView),
  /** Units, not lines. */
  count: z.int(),
  subtotal: Amount,
  /** Null until a shipping method is chosen. */
  shippingTotal: Amount.nullable(),
  /** Of what shipping costs; a part of `discountTotal`. */
  shippingDiscount: Amount,
  discountTotal: Amount,
  taxIncluded: Amount,
  /** On top of the prices, where they are net. */
  taxTotal: Amount,
  taxes: z.array(TaxView),
  /** The buyer's business owes the tax itself: prices are without it. */
  taxExempt: z.boolean(),
  total: Amount,
  /** Null: no amount makes the delivery of this cart free, or the shopper chose to pay for it. */
  freeDelivery: FreeDelivery.nullable(),
  promotions: z.array(AppliedPromotion),
  /** `problem`: why it takes nothing off now; the cart keeps it until it does. */
  codes: z.array(z.object({ code: z.string(), problem: CodeProblem.nullable() })),
  /** How the total came about, without what the lines say. */
  trace: PriceTrace,
  problems: z.array(CartProblem),
});
export type CartView = z.infer<typeof CartView>;

/** Locale and currency of the answer; the cart takes them over. */
const View = z.object({ locale: Locale, currency: Currency });
export const GetCartInput = View;
export const AddLineInput = View.extend({ variantId: Id, quantity: Quantity });
export type AddLineInput = z.infer<typeof AddLineInput>;
/** Quantity 0 removes the line. */
export const SetQuantityInput = View.extend({ lineId: Id, quantity: z.int().min(0).max(MAX_QUANTITY) });
export type SetQuantityInput = z.infer<typeof SetQuantityInput>;
/** Takes the present prices, lowers quantities to what is there, drops what is gone. */
export const AcceptChangesInput = View;
export const ApplyCodeInput = View.extend({ code: PromotionCodeText });
export type ApplyCodeInput = z.infer<typeof ApplyCodeInput>;
export const RemoveCodeInput = View.extend({ code: PromotionCodeText });
export type RemoveCodeInput = z.infer<typeof RemoveCodeInput>;

/** The most that one shopper may put aside. */
export const MAX_SAVED = 100;

/** A line put aside: it holds neither stock nor price. */
export const SavedLineView = z.object({
  id: Id,
  variantId: Id,
  sku: z.string(),
  slug: z.string(),
  name: z.string(),
  options: z.string(),
  picture: Picture.nullable(),
  quantity: z.int(),
  /** Null while it isn't sold (in this currency). */
  price: Amount.nullable(),
  available: z.boolean(),
});
export type SavedLineView = z.infer<typeof SavedLineView>;
export const SavedLines = z.array(SavedLineView);
export type SavedLines = z.infer<typeof SavedLines>;
/** What both lists are after something went from one to the other. */
export const CartAndSaved = z.object({ cart: CartView, saved: SavedLines });
export type CartAndSaved = z.infer<typeof CartAndSaved>;
export const GetSavedInput = View;
export const SaveLineInput = View.extend({ lineId: Id });
export type SaveLineInput = z.infer<typeof SaveLineInput>;
export const SavedLineInput = View.extend({ savedId: Id });
export type SavedLineInput = z.infer<typeof SavedLineInput>;

/** The link of a mail about a cart that was left. */
export const RestoreCartInput = z.object({ id: Id, key: text(1, 64) });
export type RestoreCartInput = z.infer<typeof RestoreCartInput>;
