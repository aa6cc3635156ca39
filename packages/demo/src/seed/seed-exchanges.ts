import { Currency } from "@souk/contracts";
import type { PricingReader } from "@souk/core/cart/read-cart";
import type { Tx } from "@souk/core/context";
import { restoreStock } from "@souk/core/inventory/restore-stock";
import { stockUnits } from "@souk/core/inventory/stock-units";
import { type Actor, customerActor } from "@souk/core/orders/actor";
import { type OrderRow, readOrder } from "@souk/core/orders/order-row";
import { RulesCache } from "@souk/core/pricing/rules-cache";
import { closeByExchange } from "@souk/core/returns/close-by-exchange";
import { exchangeOptions } from "@souk/core/returns/exchange-options";
import { moveReturn } from "@souk/core/returns/move-return";
import { openReturn } from "@souk/core/returns/open-return";
import { exchangeCost } from "@souk/core/returns/plan-exchange";
import { priceOthers } from "@souk/core/returns/price-others";
import { readReturn } from "@souk/core/returns/return-row";
import { daysBefore, type Kit } from "./kit.ts";

type Line = OrderRow["lines"][number];
interface Choice {
  variantId: string;
  /** What it is shown to cost, in minor units. */
  amount: number;
}
interface Desk {
  tx: Tx;
  reader: PricingReader;
  staff: Actor;
}
interface Story {
  note: string;
  reason: "DOES_NOT_FIT" | "CHANGED_MIND";
  /** How long ago it was asked for, in days. */
  asked: number;
  choose: (desk: Desk, order: OrderRow, line: Line) => Promise<Choice | null>;
}

/** Of the seed, more than this is on the shelf of what is sent: enough for the demo's other stories. */
const SPARE = 5;
/** Days between one step of a return and the next. */
const STEP = 0.4;
const STORIES: readonly Story[] = [
  { note: "One size too small.", reason: "DOES_NOT_FIT", asked: 2.5, choose: otherSize },
  { note: "I would rather have the other one.", reason: "CHANGED_MIND", asked: 2, choose: dearerProduct },
];

/**
 * What came back for something else, as the shop itself does it: for another size, which is packed next, and for a dearer
 * product, which waits for what it costs more. Their buyers have the returns' mails.
 */
export async function seedExchanges(tx: Tx, kit: Kit, staff: Actor): Promise<void> {
  const clock = { now: () => kit.now };
  const desk: Desk = { tx, staff, reader: { clock, rules: new RulesCache(0) } };
  const used = new Set<number>();
  for (const story of STORIES) {
    const found = await exchangeable(desk, kit, { story, used });
    if (!found) continue;
    used.add(found.order.number);
    await tellStory(desk, kit, { ...found, story });
  }
}

/** The newest order that has long arrived and nothing came of, a unit of it, and what is had in its place. */
async function exchangeable(
  desk: Desk,
  { now }: Kit,
  { story, used }: { story: Story; used: ReadonlySet<number> },
) {
  const untouched = { refunded: 0, provider: "test_gateway", state: "CAPTURED" } as const;
  const orders = await desk.tx.order.findMany({
    where: {
      state: "DELIVERED",
      reviewState: "NONE",
      discountTotal: 0,
      number: { notIn: [...used] },
      payments: { every: untouched },
      returns: { none: {} },
      shipments: { every: { deliveredAt: { lt: daysBefore(now, story.asked + 0.5) } } },
    },
    select: { number: true },
    orderBy: { number: "desc" },
  });
  for (const { number } of orders) {
    const order = await readOrder(desk.tx, number);
    for (const line of order.lines) {
      const choice = await story.choose(desk, order, line);
      if (choice) return { order, line, choice };
    }
  }
  return null;
}

/** Another of the same product that costs the same. */
async function otherSize({ tx, reader }: Desk, order: OrderRow, line: Line): Promise<Choice | null> {
  const options = (await exchangeOptions(reader, tx, order, [line])).get(line.id) ?? [];
  const found = options.find(
    ({ variantId, available, difference }) =>
      variantId !== line.variantId && available > SPARE && difference === 0,
  );
  return found ? { variantId: found.variantId, amount: 0 } : null;
}

/** The first of the other products, by SKU, that costs more than what comes back. */
async function dearerProduct({ tx, reader }: Desk, order: OrderRow, line: Line): Promise<Choice | null> {
  const goods = await tx.variant.findMany({
    where: {
      product: { variants: { none: { id: line.variantId ?? "" } } },
      components: { none: {} },
      backorder: "DENY",
      prices: { some: { currency: order.currency, amount: { gt: line.unitPrice, lt: line.unitPrice * 3 } } },
    },
    orderBy: { sku: "asc" },
    take: 20,
    select: { id: true },
  });
  const wanted = goods.map(({ id: variantId }) => ({ variantId, quantity: 1 }));
  for (const other of (await priceOthers(reader, tx, order, wanted)).values())
    if (other.available > SPARE && exchangeCost(order, { line, quantity: 1, price: other }) > 0)
      return { variantId: other.variantId, amount: other.price };
  return null;
}

/** From the buyer's request to the edit of the order. */
async function tellStory(
  { tx, reader, staff }: Desk,
  { now }: Kit,
  { order, line, choice, story }: { order: OrderRow; line: Line; choice: Choice; story: Story },
): Promise<void> {
  const { note, reason, asked } = story;
  const at = (step: number) => ({ actor: staff, now: daysBefore(now, asked - step * STEP) });
  const shown = { amount: choice.amount, currency: Currency.parse(order.currency) };
  const exchange = { variantId: choice.variantId, shown };
  const wanted = { lines: [{ lineId: line.id, quantity: 1, reason, exchange }], note };
  const by = { ...at(0), actor: customerActor(order) };
  const { id, number } = await openReturn(reader, tx, order, wanted, by);
  for (const [step, state] of (["APPROVED", "RECEIVED", "INSPECTED"] as const).entries())
    await moveReturn(tx, await readReturn(tx, number), state, at(step + 1));
  await tx.returnLine.updateMany({
    where: { returnId: id },
    data: { condition: "LIKE_NEW", disposition: "RESTOCK" },
  });
  if (line.variantId !== null) {
    const lines = stockUnits([{ variantId: line.variantId, quantity: 1, parts: line.parts }]);
    const back = { orderId: order.id, lines, reason: "RETURNED", actorId: staff.id } as const;
    await restoreStock(tx, { ...back, now: at(3).now });
  }
  await closeByExchange(tx, reader, number, at(4));
}
