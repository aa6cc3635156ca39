import { z } from "zod";
import { AddressInput, AddressView, Phone } from "./address.ts";
import { CartView, GetCartInput } from "./cart.ts";
import { GiftCardInCart } from "./gift-card.ts";
import { Amount } from "./money.ts";
import { Email, text } from "./primitives.ts";
import { Arrival, PickupStop } from "./shipping.ts";
import { VatNumber } from "./vat-number.ts";

export const ShippingOption = z.object({
  code: z.string(),
  label: z.string(),
  amount: Amount,
  minDays: z.int(),
  maxDays: z.int(),
  /** Where the customer comes for it; null: it is brought. */
  pickup: PickupStop.nullable(),
});
export type ShippingOption = z.infer<typeof ShippingOption>;

/** `arrives`: null where something in the cart has no day yet on which it could be sent. */
export const OfferedShipping = ShippingOption.extend({ arrives: Arrival.nullable() });
export type OfferedShipping = z.infer<typeof OfferedShipping>;

/** Ways to pay: `card` is the built-in test gateway's form, `stripe` and `paybox` are the provider's own page. */
export const PAYMENT_METHODS = [
  "card",
  "stripe",
  "paybox",
  "cash_on_delivery",
  "bank_transfer",
  "gift_card",
] as const;
export const PaymentMethod = z.enum(PAYMENT_METHODS);
export type PaymentMethod = z.infer<typeof PaymentMethod>;

export const CheckoutView = z.object({
  cart: CartView,
  email: z.string().nullable(),
  shippingAddress: AddressView.nullable(),
  /** Null: the same as shipping. */
  billingAddress: AddressView.nullable(),
  shippingOptions: z.array(OfferedShipping),
  /** Where it could be picked up, whatever the address. */
  pickups: z.array(OfferedShipping),
  shippingMethodCode: z.string().nullable(),
  vatNumber: z.string().nullable(),
  /** The shopper wants to be reminded by mail, once, should he leave the cart. */
  remind: z.boolean(),
  /** Countries where a business with a VAT number of its own owes the tax itself. */
  reverseChargeCountries: z.array(z.string()),
  /** Offered for this address, the first one chosen unless the shopper says otherwise. */
  paymentMethods: z.array(PaymentMethod),
  /** What pays first, and what is left to be paid by one of the methods; nothing: `gift_card` is the method. */
  giftCards: z.array(GiftCardInCart),
  /** What the signed-in shopper has to spend in this currency; it is among `giftCards` once it pays. */
  storeCredit: Amount,
  due: Amount,
});
export type CheckoutView = z.infer<typeof CheckoutView>;

export const SetAddressInput = GetCartInput.extend({
  email: Email,
  shippingAddress: AddressInput,
  billingAddress: AddressInput.nullable(),
  /** Of the business that buys: where reverse charge applies, prices are without tax. */
  vatNumber: VatNumber.optional(),
  /** Not said: no. */
  remind: z.boolean().optional(),
});
export type SetAddressInput = z.infer<typeof SetAddressInput>;
/** The customer comes for it: no address of his is needed. */
export const SetPickupInput = GetCartInput.extend({
  methodCode: text(1, 50),
  email: Email,
  fullName: text(2, 120),
  phone: Phone,
  /** Null: his invoice has his name alone. */
  billingAddress: AddressInput.nullable(),
  remind: z.boolean().optional(),
});
export type SetPickupInput = z.infer<typeof SetPickupInput>;
export const SetShippingInput = GetCartInput.extend({ methodCode: text(1, 50) });
export type SetShippingInput = z.infer<typeof SetShippingInput>;

export const IdempotencyKey = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);
export const PaymentChoice = z.discriminatedUnion("method", [
  /** A token that the provider gave for a card; the number itself never reaches us. */
  z.object({ method: z.literal("card"), token: z.string().regex(/^[A-Za-z0-9_-]{8,100}$/) }),
  z.object({ method: z.enum(["stripe", "paybox", "cash_on_delivery", "bank_transfer", "gift_card"]) }),
]);
export type PaymentChoice = z.infer<typeof PaymentChoice>;

/** `expectedTotal` is what the shopper saw; another one is answered with PRICE_CHANGED. */
export const PlaceInput = GetCartInput.extend({
  idempotencyKey: IdempotencyKey,
  expectedTotal: Amount,
  payment: PaymentChoice,
});
export type PlaceInput = z.infer<typeof PlaceInput>;
/** After the shopper comes back from the provider's page, or to learn how an attempt ended. */
export const ResumeInput = z.object({ idempotencyKey: IdempotencyKey });

/** `key` opens the order's page without an account. */
export const OrderRef = z.object({ number: z.int(), key: z.string() });
export type OrderRef = z.infer<typeof OrderRef>;
export const PlaceResult = z.discriminatedUnion("status", [
  z.object({ status: z.literal("placed"), order: OrderRef }),
  z.object({ status: z.literal("action_required"), url: z.string() }),
  z.object({
    status: z.literal("declined"),
    reason: z.enum(["card_declined", "insufficient_funds", "expired_card", "authentication_failed"]),
  }),
  /** The provider did not answer in time; the same key asks again and never pays twice. */
  z.object({ status: z.literal("pending") }),
]);
export type PlaceResult = z.infer<typeof PlaceResult>;
