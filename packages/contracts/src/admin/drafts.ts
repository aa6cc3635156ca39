import { z } from "zod";
import { AddressInput, AddressView } from "../address.ts";
import { CartLineView, CartView, MAX_QUANTITY, Quantity } from "../cart.ts";
import { SetPickupInput, ShippingOption } from "../checkout.ts";
import { Amount, Currency } from "../money.ts";
import { OrderNumber } from "../order.ts";
import { PromotionCodeText } from "../pricing.ts";
import { Cursor, Email, Id, Limit, Locale, text } from "../primitives.ts";
import { DeliveryProblem } from "../shipping.ts";
import { VatNumber } from "../vat-number.ts";

/** OPEN: being made. SENT: its customer has a link that still leads to it. EXPIRED: the link's time is over. */
export const DRAFT_STATES = ["OPEN", "SENT", "EXPIRED", "ORDERED"] as const;
export const DraftState = z.enum(DRAFT_STATES);
export type DraftState = z.infer<typeof DraftState>;
/** Drafts are counted by themselves: 1, 2, 3 … */
export const DraftNumber = z.int().min(1).max(2_000_000_000);
export const DraftRef = z.object({ number: DraftNumber });
export type DraftRef = z.infer<typeof DraftRef>;
/** In which language and currency its customer is asked to pay; both stay. */
export const CreateDraftInput = z.object({ locale: Locale, currency: Currency });
export type CreateDraftInput = z.infer<typeof CreateDraftInput>;

/** One change of a draft; each is checked and priced like one by a shopper. */
export const DraftChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ADD"), variantId: Id, quantity: Quantity }),
  /** 0 removes the line. */
  z.object({ kind: z.literal("QUANTITY"), lineId: Id, quantity: z.int().min(0).max(MAX_QUANTITY) }),
  /** What a unit is to cost, and why; `amount` null: its price again. */
  z.object({ kind: z.literal("PRICE"), lineId: Id, amount: Amount.nullable(), reason: text(0, 200) }),
  /** Takes today's prices and what there is. */
  z.object({ kind: z.literal("ACCEPT") }),
  z.object({
    kind: z.literal("CUSTOMER"),
    email: Email,
    shippingAddress: AddressInput,
    billingAddress: AddressInput.nullable(),
    vatNumber: VatNumber.optional(),
  }),
  /** The customer comes for it: who he is, and where. */
  SetPickupInput.omit({ locale: true, currency: true, remind: true }).extend({ kind: z.literal("PICKUP") }),
  z.object({ kind: z.literal("SHIPPING"), methodCode: text(1, 50) }),
  z.object({ kind: z.literal("CODE"), code: PromotionCodeText }),
  z.object({ kind: z.literal("REMOVE_CODE"), code: PromotionCodeText }),
  z.object({ kind: z.literal("NOTE"), note: text(0, 2000) }),
]);
export type DraftChange = z.infer<typeof DraftChange>;
export const ChangeDraftInput = DraftRef.extend({ change: DraftChange });
export type ChangeDraftInput = z.infer<typeof ChangeDraftInput>;

/** `mail`: it is sent to the customer as well. A new link takes the place of the last one. */
export const SendDraftInput = DraftRef.extend({ mail: z.boolean(), days: z.int().min(1).max(60) });
export type SendDraftInput = z.infer<typeof SendDraftInput>;
/** `received`: the money is there already; else it is due, on delivery or by transfer. */
export const CompleteDraftInput = DraftRef.extend({
  method: z.enum(["cash_on_delivery", "bank_transfer"]),
  received: z.boolean(),
  expectedTotal: Amount,
});
export type CompleteDraftInput = z.infer<typeof CompleteDraftInput>;

export const DraftLine = CartLineView.extend({
  /** What a unit would cost without staff's own price, and why it is another. */
  override: z.object({ usual: Amount, reason: z.string() }).nullable(),
});
export type DraftLine = z.infer<typeof DraftLine>;
export const DraftRow = z.object({
  number: DraftNumber,
  state: DraftState,
  customer: z.string().nullable(),
  email: z.string().nullable(),
  units: z.int(),
  currency: Currency,
  createdBy: z.string().nullable(),
  updatedAt: z.string(),
  orderNumber: OrderNumber.nullable(),
});
export type DraftRow = z.infer<typeof DraftRow>;
/** Why a way of sending isn't chosen any more: the goods are brought now, it doesn't go there, or doesn't carry them. */
export const FORGOTTEN_WHY = ["BROUGHT", "ADDRESS", "GOODS"] as const;
export const ForgottenShipping = z.object({ label: z.string(), why: z.enum(FORGOTTEN_WHY) });
export type ForgottenShipping = z.infer<typeof ForgottenShipping>;
export const DraftView = DraftRow.omit({ units: true, customer: true }).extend({
  locale: Locale,
  cart: CartView.omit({ lines: true }).extend({ lines: z.array(DraftLine) }),
  /** Whose account the e-mail is: its groups' prices hold, and the order will be among its own. */
  account: z.string().nullable(),
  shippingAddress: AddressView.nullable(),
  billingAddress: AddressView.nullable(),
  vatNumber: z.string().nullable(),
  shippingOptions: z.array(ShippingOption),
  /** Where it could be picked up, whatever the address. */
  pickups: z.array(ShippingOption),
  shippingMethodCode: z.string().nullable(),
  /** What the change that this answers made impossible, of how it was to be sent or picked up. */
  forgotten: ForgottenShipping.nullable(),
  deliveryProblem: DeliveryProblem.nullable(),
  note: z.string(),
  createdAt: z.string(),
  linkExpiresAt: z.string().nullable(),
  /** Ways in which staff may mark it as ordered. */
  methods: z.array(CompleteDraftInput.shape.method),
});
export type DraftView = z.infer<typeof DraftView>;
/** `url` is given this once: the shop keeps its hash alone. */
export const SentDraft = z.object({ draft: DraftView, url: z.string() });
export type SentDraft = z.infer<typeof SentDraft>;

export const DraftTableInput = z.object({
  state: DraftState.optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(40),
});
export type DraftTableInput = z.infer<typeof DraftTableInput>;
export const DraftTable = z.object({
  items: z.array(DraftRow),
  total: z.int(),
  nextCursor: z.string().nullable(),
});
export type DraftTable = z.infer<typeof DraftTable>;
