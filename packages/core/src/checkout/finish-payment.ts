import { DomainError, type FraudSettings, type PlaceResult } from "@souk/contracts";
import { type Cart, columns, type Payment } from "@souk/db";
import { z } from "zod";
import { type CartSnapshot, CartStatus, isOpen } from "../cart/cart-snapshot.ts";
import { readCartById } from "../cart/read-cart.ts";
import type { Core, Tx } from "../context.ts";
import { announceStock } from "../inventory/announce-stock.ts";
import { tellPaymentFailed } from "../mail/tell-payment-failed.ts";
import { releaseStock } from "../inventory/release-stock.ts";
import { sellStock } from "../inventory/sell-stock.ts";
import { stockUnits } from "../inventory/stock-units.ts";
import { settleTenders } from "../gift-cards/settle-tenders.ts";
import { Quote } from "../pricing/quote.ts";
import { releaseOfPayments } from "../pricing/release-redemptions.ts";
import type { ProviderAnswer } from "../ports/payment.ts";
import { judgeOrder, windowStart } from "../risk/judge-order.ts";
import { riskColumns, type RiskWindow, StoredFacts } from "../risk/risk-facts.ts";
import { runTx } from "../transaction.ts";
import { giveUp, type GiveUpReason } from "./give-up.ts";
import { knownResult, placed } from "./known-result.ts";
import { toOrderDraft } from "./order-draft.ts";
import { isUnderWay, paymentColumns, PaymentRow } from "./payment-row.ts";
import { writeOrder } from "./write-order.ts";
import { isPaid, type PaidAnswer, writeUnpaid } from "./write-unpaid.ts";

const c = columns<Cart>("c");
const pay = columns<Payment>("pay");
const Locked = z.array(
  PaymentRow.extend({
    cartStatus: CartStatus,
    version: z.int(),
    quote: Quote.nullable(),
  }).extend(StoredFacts.shape),
);
type Judge = Core & { fraud: FraudSettings };
type LockedPayment = z.infer<typeof Locked>[number];

export interface Ending {
  paymentId: string;
  answer: ProviderAnswer;
  /** The cart as the beginning of the payment read it, where this call began it: it needn't be read again. */
  cart: CartSnapshot | null;
  /** Asked by the clock or a message: the shopper doesn't see the answer, and is told of a decline by mail. */
  isUnattended?: boolean;
}

/**
 * Writes down what the provider said: the order of a captured or held charge, or the end of the try. Such a charge whose cart
 * isn't what it was when the payment began is voided, and the shopper told with a typed refusal. Safe to repeat.
 */
export async function finishPayment(core: Core, ending: Ending): Promise<PlaceResult> {
  // Read before the transaction: what isn't in memory would want a second connection.
  const fraud = await core.settings.read("fraud");
  const ended = await runTx(core.db, (tx) => conclude(tx, { ...core, fraud }, ending));
  if ("status" in ended) return ended;
  // The transaction left a payment that has an end by now, good or bad.
  const known = await knownResult(core, ended);
  return known ?? { status: "pending" };
}

/** A result, or the payment whose end says the result. */
async function conclude(
  tx: Tx,
  core: Judge,
  { paymentId, answer, cart, isUnattended = false }: Ending,
): Promise<PlaceResult | PaymentRow> {
  const now = core.clock.now();
  const payment = await lockPayment(tx, paymentId, {
    since: windowStart(core.fraud, now),
    fingerprint: fingerprintOf(answer),
  });
  if (payment.orderId !== null || !isUnderWay(payment)) return payment;
  if (isPaid(answer)) return placeOrder(tx, core, payment, { answer, known: cart });
  if (answer.state !== "action_required") {
    await releaseStock(tx, [paymentId], now);
    await releaseOfPayments(tx, [paymentId], now);
  }
  const ended = await writeUnpaid(tx, payment, answer);
  if (isUnattended && answer.state === "declined") await tellPaymentFailed(tx, paymentId);
  return ended;
}

// One statement waits for both rows and reads them as they are then; the cart first, as everywhere.
async function lockPayment(tx: Tx, paymentId: string, window: RiskWindow): Promise<LockedPayment> {
  const rows = await tx.$queryRaw`
    SELECT ${paymentColumns}, ${c.status} AS "cartStatus", ${c.version}, ${pay.quote}, ${riskColumns(window)}
      FROM "Cart" c JOIN "Payment" pay ON ${pay.cartId} = ${c.id}
     WHERE ${pay.id} = ${paymentId}::uuid FOR UPDATE OF c, pay`;
  const [payment] = Locked.parse(rows);
  if (!payment) throw new DomainError("NOT_FOUND", { entity: "payment" });
  return payment;
}

async function placeOrder(
  tx: Tx,
  core: Judge,
  payment: LockedPayment,
  { answer, known }: { answer: PaidAnswer; known: CartSnapshot | null },
): Promise<PlaceResult | PaymentRow> {
  const now = core.clock.now();
  const endAs = async (reason: GiveUpReason): Promise<PaymentRow> => {
    await giveUp(tx, [payment.id], reason, now);
    return { ...payment, declineCode: reason };
  };
  if (payment.declineCode !== null) return payment;
  if (!isOpen(payment.cartStatus)) return endAs("CART_ALREADY_ORDERED");
  if (payment.version !== payment.cartVersion) return endAs("CART_CHANGED");
  const cart = isOf(payment, known) ? known : await readCartById(core, tx, payment.cartId ?? "");
  const { quote } = payment;
  if (!cart || !quote) return endAs("CART_CHANGED");
  const sold = await sellStock(tx, { holderId: payment.id, lines: stockUnits(quote.lines), now });
  if (sold.shortages.length > 0) return endAs("OUT_OF_STOCK");
  await announceStock(tx, sold.changes);
  const draft = toOrderDraft(cart, quote, sold.units);
  const state = answer.state === "captured" ? "CAPTURED" : "AUTHORIZED";
  const order = await writeOrder(tx, {
    draft,
    payment: { id: payment.id, state, ref: answer.ref, fingerprint: fingerprintOf(answer) },
    judged: judgeOrder(cart, { facts: payment, total: quote.total, settings: core.fraud }),
    now,
  });
  const { tenders } = quote;
  await settleTenders(tx, { payment, tenders, orderId: order.id, now }, { isWhole: false });
  return placed(core, order.id, order.number);
}

// The row is locked and says the same version: what was read is what stands there.
function isOf({ cartId, version }: LockedPayment, cart: CartSnapshot | null): boolean {
  return cart !== null && cart.id === cartId && cart.version === version;
}

function fingerprintOf(answer: ProviderAnswer): string | null {
  return isPaid(answer) ? (answer.fingerprint ?? null) : null;
}
