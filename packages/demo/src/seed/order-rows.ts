import { allocate, type HandPriced, taxWithin } from "@souk/contracts";
import { shippingOptions } from "@souk/core/checkout/shipping-options";
import { type Basket, fillBasket } from "./basket.ts";
import type { Kit } from "./kit.ts";
import { reviewOf } from "./order-review.ts";
import { orderEvents } from "./order-events.ts";
import { noOrderRows, type OrderRows } from "./order-tables.ts";
import { type OrderPlan, planOrders } from "./order-plan.ts";
import { paymentRows } from "./payment-rows.ts";
import { addressOf } from "./people-rows.ts";
import type { Person } from "./people.ts";
import type { SeededVariant } from "./product-rows.ts";
import { returnRows } from "./return-rows.ts";
import { methodOffers } from "./shipping-rows.ts";

/** Twenty percent: what the shop's configuration says unless told otherwise. */
const TAX_BASIS_POINTS = 2000;
/** As the checkout begins to count. */
const FIRST_NUMBER = 100_001;

/** One order while its rows are made. */
export interface MadeOrder {
  kit: Kit;
  plan: OrderPlan;
  id: string;
  number: number;
  basket: Basket;
  /** Minor units. */
  total: number;
  shipping: { code: string; label: string; amount: number };
  /** In the total; each line's share of it, in the basket's order, and last that of shipping. */
  taxIncluded: number;
  taxes: number[];
  userIds: ReadonlyMap<string, string>;
}

export interface SeededOrders {
  rows: OrderRows;
  lastNumber: number;
  lastReturn: number;
  /** Units that orders took from the shelf and kept, by variant. */
  sold: Map<string, number>;
}

export function orderRows(
  kit: Kit,
  variants: readonly SeededVariant[],
  userIds: ReadonlyMap<string, string>,
): SeededOrders {
  const rows = noOrderRows();
  const plans = planOrders(kit);
  for (const [index, plan] of plans.entries()) {
    const order = makeOrder(kit, plan, { number: FIRST_NUMBER + index, variants, userIds });
    addOrder(order, rows);
    addLines(order, rows);
    addStock(order, rows);
    paymentRows(order, rows);
    orderEvents(order, rows);
  }
  const lastReturn = returnRows(kit, rows);
  const sold = new Map<string, number>();
  for (const { variantId, quantity } of rows.StockMovement)
    sold.set(variantId, (sold.get(variantId) ?? 0) - quantity);
  return { rows, lastNumber: FIRST_NUMBER + plans.length - 1, lastReturn, sold };
}

function makeOrder(
  kit: Kit,
  plan: OrderPlan,
  shop: Pick<MadeOrder, "number" | "userIds"> & { variants: readonly SeededVariant[] },
): MadeOrder {
  const { buyer, placedAt } = plan;
  const onSale = shop.variants.filter((variant) => variant.onSaleFrom < placedAt);
  const basket = fillBasket(kit.dice, onSale, buyer.currency);
  const options = shippingOptions(methodOffers(buyer.place.country, buyer.currency, buyer.locale), basket);
  const shipping = (kit.dice.chance(0.25) ? options.at(-1) : options[0]) ?? options[0];
  if (shipping === undefined) throw new Error(`Nothing carries ${basket.weightGrams} g`);
  return {
    kit,
    plan,
    id: kit.dice.id(placedAt),
    number: shop.number,
    basket,
    total: basket.subtotal + shipping.amount,
    shipping,
    ...taxesOf(basket, shipping.amount, buyer.currency),
    userIds: shop.userIds,
  };
}

function taxesOf({ lines, subtotal }: Basket, shipping: number, currency: HandPriced) {
  const taxIncluded = taxWithin(subtotal + shipping, TAX_BASIS_POINTS);
  const costs = lines.map(({ variant, quantity }) => variant.prices[currency] * quantity);
  return { taxIncluded, taxes: allocate(taxIncluded, [...costs, shipping]) };
}

function addOrder(order: MadeOrder, rows: OrderRows): void {
  const { id, number, basket, total, shipping, taxIncluded, taxes, userIds } = order;
  const { buyer, placedAt, steps } = order.plan;
  const last = steps.at(-1);
  rows.Order.push({
    id,
    number,
    userId: userIds.get(buyer.email) ?? null,
    state: last?.state ?? "PENDING",
    email: buyer.email,
    locale: buyer.locale,
    currency: buyer.currency,
    subtotal: basket.subtotal,
    shippingTotal: shipping.amount,
    taxIncluded,
    shippingTax: taxes.at(-1) ?? 0,
    shippingTaxRate: TAX_BASIS_POINTS,
    total,
    shippingMethodCode: shipping.code,
    shippingLabel: shipping.label,
    ...reviewOf(order),
    version: steps.length,
    placedAt,
    createdAt: placedAt,
    updatedAt: last?.at ?? placedAt,
  });
  // Now and then somebody has it sent elsewhere than the bill goes.
  rows.OrderAddress.push(
    { orderId: id, kind: "SHIPPING", ...addressOf(buyer, number % 9 === 0 ? 1 : 0) },
    { orderId: id, kind: "BILLING", ...addressOf(buyer, 0) },
  );
}

function addLines({ kit, id, plan, basket, taxes }: MadeOrder, rows: OrderRows): void {
  const { locale, currency }: Person = plan.buyer;
  for (const [position, { variant, quantity }] of basket.lines.entries()) {
    rows.OrderLine.push({
      id: kit.dice.id(plan.placedAt),
      orderId: id,
      variantId: variant.id,
      position,
      sku: variant.sku,
      name: variant.name[locale],
      options: variant.options[locale],
      mediaHash: variant.mediaHash,
      unitPrice: variant.prices[currency],
      quantity,
      total: variant.prices[currency] * quantity,
      tax: taxes[position] ?? 0,
      taxRate: TAX_BASIS_POINTS,
    });
  }
}

/** Placing takes units off the shelf; cancelling, and giving the money back, puts them there again. */
function addStock({ kit, id, plan, basket }: MadeOrder, rows: OrderRows): void {
  const end = plan.steps.at(-1);
  for (const { variant, quantity } of basket.lines) {
    const moved = { variantId: variant.id, locationId: kit.locationId, orderId: id, note: null };
    const { placedAt } = plan;
    rows.StockMovement.push({
      id: kit.dice.id(placedAt),
      ...moved,
      quantity: -quantity,
      reason: "SALE",
      createdAt: placedAt,
    });
    if (end?.state !== "CANCELLED" && end?.state !== "REFUNDED") continue;
    rows.StockMovement.push({
      id: kit.dice.id(end.at),
      ...moved,
      quantity,
      reason: end.state,
      createdAt: end.at,
    });
  }
}
