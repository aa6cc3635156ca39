import { z } from "zod";
import { Amount } from "./money.ts";

const Units = z.object({
  sku: z.string(),
  name: z.string(),
  options: z.string(),
  unitPrice: Amount,
  /** How many units more, or fewer, of it there are. */
  quantity: z.int(),
  /** What they cost together, after discount and with tax, and the tax in it; its rate in basis points. */
  amount: Amount,
  tax: Amount,
  taxRate: z.int(),
});
/** What an edit has changed, in units: "OrderEdit"."data". */
export const EditedUnits = z.object({ added: z.array(Units), removed: z.array(Units) });
export type EditedUnits = z.infer<typeof EditedUnits>;

/** An edit of a placed order as its buyer sees it. */
export const OrderEditView = z.object({
  number: z.int(),
  createdAt: z.string(),
  /** Minor units; below nothing: the order costs less. */
  difference: z.int(),
  reason: z.string(),
  ...EditedUnits.shape,
});
export type OrderEditView = z.infer<typeof OrderEditView>;
