import { z } from "zod";
import { OrderLineView, OrderNumber, OrderView } from "../order.ts";
import { Locale } from "../primitives.ts";

/** As many orders as one walk through the store takes at once. */
export const MAX_PICKED_ORDERS = 100;
const Numbers = z.array(OrderNumber).min(1).max(MAX_PICKED_ORDERS);

export const PickListInput = z.object({ numbers: Numbers, locale: Locale });
export type PickListInput = z.infer<typeof PickListInput>;

export const UNPICKED_REASONS = ["UNACCEPTED", "HELD", "NOTHING_LEFT"] as const;
const PickItem = z.object({
  sku: z.string(),
  name: z.string(),
  options: z.string(),
  quantity: z.int(),
  /** Of these, units that haven't come yet. */
  missing: z.int(),
  /** Where they go. */
  orders: z.array(z.object({ number: OrderNumber, quantity: z.int() })),
});
export type PickItem = z.infer<typeof PickItem>;
const PickPlace = z.object({
  /** Null: of goods that the catalogue no longer knows. */
  name: z.string().nullable(),
  items: z.array(PickItem),
});
/** What is to be fetched for several orders, place by place in the order of their priority, by SKU. */
export const PickList = z.object({
  orders: z.array(z.object({ number: OrderNumber, customer: z.string(), way: z.string() })),
  /** Orders that were asked for and that have nothing to be fetched now. */
  left: z.array(z.object({ number: OrderNumber, why: z.enum(UNPICKED_REASONS) })),
  places: z.array(PickPlace),
});
export type PickList = z.infer<typeof PickList>;

export const PackingSlipsInput = z.object({ numbers: Numbers });
/** What goes into an order's parcel, in the language of who gets it; no price. */
export const PackingSlip = OrderView.pick({
  number: true,
  placedAt: true,
  shippingLabel: true,
  pickup: true,
  shippingAddress: true,
}).extend({
  locale: Locale,
  lines: z.array(
    OrderLineView.pick({
      id: true,
      sku: true,
      name: true,
      options: true,
      quantity: true,
      contents: true,
    }).extend({
      /** Units to be sent now. */
      left: z.int(),
    }),
  ),
});
export type PackingSlip = z.infer<typeof PackingSlip>;
