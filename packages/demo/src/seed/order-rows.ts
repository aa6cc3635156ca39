import { shippingOptions } from "@souk/core/checkout/shipping-options";
import type { Quote, QuoteLine } from "@souk/core/pricing/quote";
import type { PromotionRedemption } from "@souk/db";
import { bulkBasket, fillBasket } from "./basket.ts";
import type { Kit } from "./kit.ts";
import { reviewOf } from "./order-review.ts";
import { numberEvents } from "./number-events.ts";
import { orderEvents } from "./order-events.ts";
import { noOrderRows, type OrderRows } from "./order-tables.ts";
import { type OrderPlan, planOrders } from "./order-plan.ts";
import { paymentRows } from "./payment-rows.ts";
import { addressOf } from "./people-rows.ts";
import type { PlannedPromotion } from "./plan-promotions.ts";
import type { Sale } from "./price-order.ts";
import type { SeededVariant } from "./product-rows.ts";
import { redemptionRows } from "./redemption-rows.ts";
import { createWishList, type Reviewed } from "./reviewed-goods.ts";
import { returnRows } from "./return-rows.ts";
import { pickupFor } from "./pickup-rows.ts";
import { methodOffers } from "./shipping-rows.ts";
import { createTill } from "./use-codes.ts";

/** As the checkout begins to count. */
const FIRST_NUMBER = 100_001;

/** One order while its rows are made. */
export interface MadeOrder {
  kit: Kit;
  plan: OrderPlan;
  id: string;
  number: number;
  quote: Quote;
  lines: (QuoteLine & { id: string })[];
  userIds: ReadonlyMap<string, string>;
}

export interface SeededOrders {
  rows: OrderRows;
  redemptions: PromotionRedemption[];
  lastNumber: number;
  lastReturn: number;
  /** Units that orders took from the shelf and kept, by variant. */
  sold: Map<string, number>;
}

/** What is sold, how it is priced and to whom. */
export interface Selling {
  variants: readonly SeededVariant[];
  promotions: readonly PlannedPromotion[];
  userIds: ReadonlyMap<string, string>;
  reviewed: readonly Reviewed[];
}

export function orderRows(kit: Kit, selling: Selling): SeededOrders {
  const { variants, promotions, userIds, reviewed } = selling;
  const rows = noOrderRows();
  const redemptions: PromotionRedemption[] = [];
  const priceOf = createTill(promotions, variants);
  const pictures = new Map(variants.map(({ id, mediaHash }) => [id, mediaHash] as const));
  const masonry = masonryOf(promotions);
  const plans = planOrders(kit);
  const wishedBy = createWishList(reviewed, variants);
  for (const [index, plan] of plans.entries()) {
    const sale = makeSale(kit, plan, { index, variants, wishedBy, bulk: index % 25 === 7 ? masonry : [] });
    const quote = priceOf(sale);
    const lines = quote.lines.map((line, at) => ({
      ...line,
      // What is given away comes after what was chosen.
      id: sale.lineIds[at] ?? kit.dice.id(plan.placedAt),
      mediaHash: pictures.get(line.variantId) ?? null,
    }));
    const id = kit.dice.id(plan.placedAt);
    const order = { kit, plan, id, number: FIRST_NUMBER + index, quote, lines, userIds };
    addOrder(order, rows);
    addLines(order, rows);
    addStock(order, rows);
    const paymentId = paymentRows(order, rows);
    redemptions.push(...redemptionRows(order, paymentId));
    orderEvents(order, rows);
  }
  const lastReturn = returnRows(kit, rows);
  numberEvents(rows);
  const sold = new Map<string, number>();
  for (const { variantId, quantity } of rows.StockMovement)
    sold.set(variantId, (sold.get(variantId) ?? 0) - quantity);
  return { rows, redemptions, lastNumber: FIRST_NUMBER + plans.length - 1, lastReturn, sold };
}

/** The categories whose goods are cheaper in bulk. */
function masonryOf(promotions: readonly PlannedPromotion[]): readonly string[] {
  return promotions.flatMap(({ effect }) =>
    effect.kind === "BUY_X_GET_Y" && effect.buy.of === "CATEGORIES" ? effect.buy.ids : [],
  );
}

interface Shelf {
  index: number;
  variants: readonly SeededVariant[];
  wishedBy: ReturnType<typeof createWishList>;
  bulk: readonly string[];
}

function makeSale(
  { dice }: Kit,
  plan: OrderPlan,
  { index, variants, wishedBy, bulk }: Shelf,
): Omit<Sale, "hasOrdered"> {
  const { buyer, placedAt } = plan;
  const onSale = variants.filter((variant) => variant.onSaleFrom < placedAt);
  const { currency } = buyer;
  const large = bulk.length > 0 ? bulkBasket(dice, onSale, { categoryIds: bulk, currency }) : null;
  const basket = large ?? fillBasket(dice, onSale, { wished: wishedBy(plan), currency });
  const options = shippingOptions(methodOffers(buyer.place.country, buyer.currency, buyer.locale), basket);
  const shipping = (dice.chance(0.25) ? options.at(-1) : options[0]) ?? options[0];
  if (shipping === undefined) throw new Error(`Nothing carries ${basket.weightGrams} g`);
  const lineIds = basket.lines.map(() => dice.id(placedAt));
  const shippingCode = pickupFor(buyer, { index, weightGrams: basket.weightGrams }) ?? shipping.code;
  return { plan, basket, lineIds, shippingCode };
}

function addOrder(order: MadeOrder, rows: OrderRows): void {
  const { id, number, quote, userIds } = order;
  const { buyer, placedAt, steps } = order.plan;
  const { lines: _lines, redemptions: _redemptions, tenders: _tenders, arrives, ...priced } = quote;
  const last = steps.at(-1);
  rows.Order.push({
    ...priced,
    arrivesFrom: arrives && new Date(arrives.from),
    arrivesTo: arrives && new Date(arrives.to),
    id,
    number,
    userId: userIds.get(buyer.email) ?? null,
    state: last?.state ?? "PENDING",
    email: buyer.email,
    locale: buyer.locale,
    currency: buyer.currency,
    ...reviewOf(order),
    version: steps.length,
    placedAt,
    createdAt: placedAt,
    updatedAt: last?.at ?? placedAt,
  });
  if (quote.pickup) {
    const { name: company, line1, postalCode, city, country } = quote.pickup;
    const place = { company, line1, line2: null, postalCode, city, region: null, country };
    rows.OrderAddress.push(
      { orderId: id, kind: "SHIPPING", ...addressOf(buyer, 0), ...place },
      { orderId: id, kind: "BILLING", ...addressOf(buyer, 0) },
    );
    return;
  }
  // Now and then somebody has it sent elsewhere than the bill goes.
  rows.OrderAddress.push(
    { orderId: id, kind: "SHIPPING", ...addressOf(buyer, number % 9 === 0 ? 1 : 0) },
    { orderId: id, kind: "BILLING", ...addressOf(buyer, 0) },
  );
}

function addLines({ id: orderId, lines }: MadeOrder, rows: OrderRows): void {
  for (const [position, line] of lines.entries()) {
    const { shipsBy: _shipsBy, backorderText: _text, parts: _parts, ...sold } = line;
    rows.OrderLine.push({ ...sold, orderId, position });
  }
}

/** Placing takes units off the shelf; cancelling, and giving the money back, puts them there again. */
function addStock({ kit, id, plan, lines }: MadeOrder, rows: OrderRows): void {
  const end = plan.steps.at(-1);
  for (const { variantId, quantity } of lines) {
    const moved = { variantId, locationId: kit.locationId, orderId: id, note: null };
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
