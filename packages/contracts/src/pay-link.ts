import { z } from "zod";
import { PaymentMethod } from "./checkout.ts";
import { Amount, Currency } from "./money.ts";
import { EditedUnits } from "./order-edit.ts";
import { SecretToken } from "./primitives.ts";

export const PayToken = SecretToken;
export type PayToken = z.infer<typeof PayToken>;
export const PayLinkInput = z.object({ token: PayToken });
/** What an address to pay at leads to. EXPIRED: also one that was taken back, so that nothing is told of it. */
export const PayLinkView = z.discriminatedUnion("state", [
  z.object({ state: z.literal("OPEN"), currency: Currency, number: z.string(), expiresAt: z.string() }),
  /** What an edit has added to an order. */
  z.object({
    state: z.literal("DUE"),
    currency: Currency,
    number: z.int(),
    due: Amount,
    total: Amount,
    added: EditedUnits.shape.added,
    paymentMethods: z.array(PaymentMethod),
    expiresAt: z.string(),
  }),
  z.object({ state: z.literal("PAID") }),
  z.object({ state: z.literal("EXPIRED") }),
]);
export type PayLinkView = z.infer<typeof PayLinkView>;
