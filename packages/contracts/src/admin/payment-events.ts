import { z } from "zod";
import { Cursor, Id, Limit, text } from "../primitives.ts";

export const PROVIDER_EVENT_STATES = ["RECEIVED", "PROCESSED", "IGNORED", "FAILED"] as const;
export const ProviderEventState = z.enum(PROVIDER_EVENT_STATES);
export type ProviderEventState = z.infer<typeof ProviderEventState>;

/** What came of asking a provider about one payment. */
export const PAYMENT_OUTCOMES = [
  "unchanged",
  "ordered",
  "captured",
  "held",
  "declined",
  "voided",
  "refunded",
  /** Money came for a payment that had ended: it went back. */
  "given_back",
  "open",
  "unreachable",
  /** The provider's books and ours don't say the same. */
  "differs",
  "no_payment",
] as const;
export const PaymentOutcome = z.enum(PAYMENT_OUTCOMES);
export type PaymentOutcome = z.infer<typeof PaymentOutcome>;

export const PROVIDERS = ["test_gateway", "stripe", "paybox"] as const;

export const PaymentEventsInput = z.object({
  provider: z.enum(PROVIDERS).optional(),
  state: ProviderEventState.optional(),
  /** A part of the type, or the whole id of the event at its provider. */
  q: text(1, 255).optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type PaymentEventsInput = z.infer<typeof PaymentEventsInput>;

export const PaymentEventItem = z.object({
  id: Id,
  provider: z.string(),
  externalId: z.string(),
  type: z.string(),
  state: ProviderEventState,
  outcome: PaymentOutcome.nullable(),
  /** Of the order that the payment it speaks of became. */
  orderNumber: z.int().nullable(),
  repeats: z.int(),
  receivedAt: z.string(),
});
export type PaymentEventItem = z.infer<typeof PaymentEventItem>;
export const PaymentEventPage = z.object({
  items: z.array(PaymentEventItem),
  nextCursor: z.string().nullable(),
});

export const PaymentEventRef = z.object({ id: Id });
export const PaymentEventView = PaymentEventItem.extend({
  paymentId: Id.nullable(),
  attempts: z.int(),
  replays: z.int(),
  error: z.string().nullable(),
  processedAt: z.string().nullable(),
  /** As the provider sent it; people's names and addresses hidden. */
  payload: z.record(z.string(), z.unknown()),
});
export type PaymentEventView = z.infer<typeof PaymentEventView>;
