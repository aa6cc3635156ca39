import type { FraudSettings } from "@souk/contracts";
import { outOfStock } from "../cart/finish-change.ts";
import type { ShopperContext, Tx } from "../context.ts";
import { announceStock } from "../inventory/announce-stock.ts";
import { sellStock } from "../inventory/sell-stock.ts";
import { shortLines, stockUnits } from "../inventory/stock-units.ts";
import type { Actor } from "../orders/actor.ts";
import { redeem } from "../pricing/redeem.ts";
import { holdTenders } from "../gift-cards/hold-tenders.ts";
import { settleTenders } from "../gift-cards/settle-tenders.ts";
import { judgeOrder, windowStart } from "../risk/judge-order.ts";
import { insertWithFacts } from "../risk/risk-facts.ts";
import { type OpenedPayment, tendered } from "./open-payment.ts";
import type { PlaceableCart } from "./placeable-cart.ts";
import { toOrderDraft } from "./order-draft.ts";
import { writeOrder } from "./write-order.ts";

interface ByStaff {
  /** The money is there already. */
  received: boolean;
  placedBy: Actor;
}

/** An order that nobody is asked to pay now: placed in the very transaction that checked it. `fraud`: null judges nobody. */
export async function placeUnpaid(
  tx: Tx,
  ctx: ShopperContext,
  { row: payment, insert }: OpenedPayment,
  { snapshot, email, quote, fraud }: PlaceableCart & { fraud: FraudSettings | null },
  byStaff?: ByStaff,
): Promise<{ id: string; number: number }> {
  const now = ctx.clock.now();
  const since = fraud ? windowStart(fraud, now) : now;
  const facts = await insertWithFacts(tx, insert, { since, fingerprint: null });
  const sold = await sellStock(tx, { holderId: payment.id, lines: stockUnits(quote.lines), now });
  if (sold.shortages.length > 0) throw outOfStock(shortLines(quote.lines, sold.shortages));
  await announceStock(tx, sold.changes);
  const { userId, currency } = snapshot;
  await redeem(tx, { paymentId: payment.id, userId, email, currency, redemptions: quote.redemptions, now });
  await holdTenders(tx, { paymentId: payment.id, tenders: quote.tenders, now });
  const { isWhole } = tendered(quote);
  const draft = toOrderDraft(snapshot, quote, sold.units, byStaff?.placedBy);
  const state = byStaff?.received || isWhole ? "CAPTURED" : "AWAITING";
  const judged = fraud
    ? judgeOrder(snapshot, { facts, total: quote.total, settings: fraud })
    : { reviewState: "NONE" as const, risk: null };
  const paid = { id: payment.id, state, ref: null } as const;
  const order = await writeOrder(tx, { draft, payment: paid, judged, now });
  await settleTenders(tx, { payment, tenders: quote.tenders, orderId: order.id, now }, { isWhole });
  return order;
}
