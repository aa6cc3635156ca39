import { z } from "zod";
import { MAX_LINES, MAX_QUANTITY, Quantity } from "../cart.ts";
import { Amount } from "../money.ts";
import { OrderNumber } from "../order.ts";
import { Id, text } from "../primitives.ts";
import { DeliveryProblem } from "../shipping.ts";

/** What an order's lines are to be: lines that aren't named stay as they are, nothing of one takes it out. */
export const PreviewEditInput = z.object({
  number: OrderNumber,
  /** As staff saw it; EDIT_CONFLICT with another one. */
  version: z.int().min(1),
  lines: z.array(z.object({ lineId: Id, quantity: z.int().min(0).max(MAX_QUANTITY) })).max(MAX_LINES),
  add: z.array(z.object({ variantId: Id, quantity: Quantity })).max(MAX_LINES),
});
export type PreviewEditInput = z.infer<typeof PreviewEditInput>;
/** `expectedTotal` is what the preview said. */
export const EditOrderInput = PreviewEditInput.extend({
  expectedTotal: Amount,
  reason: text(0, 500).optional(),
});
export type EditOrderInput = z.infer<typeof EditOrderInput>;

export const EditPreview = z.object({
  lines: z.array(
    z.object({
      /** Null: it is added. */
      lineId: Id.nullable(),
      sku: z.string(),
      name: z.string(),
      options: z.string(),
      unitPrice: Amount,
      from: z.int(),
      to: z.int(),
      /** After discount and with tax. */
      cost: Amount,
    }),
  ),
  before: Amount,
  after: Amount,
  discountTotal: Amount,
  tax: Amount,
  /** Where the difference goes: to what is due when it is delivered or transferred, to a link to pay by, or back. */
  awaited: z.int(),
  toPay: z.int(),
  toReturn: Amount,
  /** Why what is left couldn't be sent today as the order says. */
  deliveryProblem: DeliveryProblem.nullable(),
});
export type EditPreview = z.infer<typeof EditPreview>;

export const MakeDueLinkInput = z.object({ number: OrderNumber });
/** Where an order's amount due is paid. */
export const DueLinkView = z.object({ url: z.string(), expiresAt: z.string() });
export type DueLinkView = z.infer<typeof DueLinkView>;
