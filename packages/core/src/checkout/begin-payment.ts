import { DomainError, type PlaceInput } from "@souk/contracts";
import { type CartSnapshot, isOpen } from "../cart/cart-snapshot.ts";
import { outOfStock } from "../cart/finish-change.ts";
import { takeOverMarket } from "../cart/lock-cart.ts";
import { readCartById } from "../cart/read-cart.ts";
import type { ShopperContext, Tx } from "../context.ts";
import { announceStock } from "../inventory/announce-stock.ts";
import { reserveStock } from "../inventory/reserve-stock.ts";
import { shortLines, stockUnits } from "../inventory/stock-units.ts";
import { priceCart } from "../pricing/price-cart.ts";
import { redeem } from "../pricing/redeem.ts";
import { runTx } from "../transaction.ts";
import { type Attempts, lockForPayment } from "./lock-for-payment.ts";
import { giveUp } from "./give-up.ts";
import { holdTenders } from "../gift-cards/hold-tenders.ts";
import { planTenders } from "../gift-cards/tenders.ts";
import { type OpenedPayment, openPayment, tendered } from "./open-payment.ts";
import { assertOffered, isOffline, offeredMethods } from "../payments/payment-methods.ts";
import { isUnderWay, type PaymentRow } from "./payment-row.ts";
import { placeUnpaid } from "./place-unpaid.ts";
import { requestHash } from "./request-hash.ts";
import { assertPlaceable, type PlaceableCart } from "./placeable-cart.ts";

export interface Begun {
  payment: PaymentRow;
  /** False: a call with the same key began it. */
  isNew: boolean;
  /** Set where the order stands already. */
  order: { id: string; number: number } | null;
  /** As it was read in the lock, where this call began the payment. */
  cart: CartSnapshot | null;
  /** Payments of the cart that this one takes the place of: their charges are to be voided. */
  superseded: PaymentRow[];
}

/** The first transaction of an order: nothing outside is touched, and after a refusal nothing was changed. */
export async function beginPayment(ctx: ShopperContext, input: PlaceInput): Promise<Begun> {
  const hash = requestHash(input);
  const settings = await ctx.settings.read("payments");
  const fraud = await ctx.settings.read("fraud");
  return runTx(ctx.db, async (tx) => {
    const attempts = await lockForPayment(tx, ctx, input.idempotencyKey);
    const { same } = attempts;
    if (same && same.requestHash !== hash) throw new DomainError("IDEMPOTENCY_CONFLICT", {});
    if (same) return { payment: same, isNew: false, order: null, cart: null, superseded: [] };
    const superseded = rivalsToEnd(ctx, attempts);
    const cart = await readForOrder(tx, ctx, input, attempts.cartId);
    const { isWhole } = tendered(cart.quote);
    const { method } = input.payment;
    const at = { country: cart.address.country, currency: input.currency };
    if (!isWhole) assertOffered(method, offeredMethods(ctx.payments, settings, at));
    const ended = superseded.map(({ id }) => id);
    await giveUp(tx, ended, "SUPERSEDED", ctx.clock.now());
    const opened = openPayment(ctx, { input, cart, requestHash: hash, ip: ctx.shopper.ip });
    const begun = { payment: opened.row, isNew: true, cart: cart.snapshot, superseded };
    if (isWhole || isOffline(method))
      return { ...begun, order: await placeUnpaid(tx, ctx, opened, { ...cart, fraud }) };
    await reserve(tx, ctx, opened, cart);
    return { ...begun, order: null };
  });
}

/** What stands in the way of a new try: an order, or a try whose answer may come any moment. */
function rivalsToEnd(ctx: ShopperContext, { cartStatus, orderNumber, others }: Attempts): PaymentRow[] {
  if (orderNumber !== null) throw new DomainError("CART_ALREADY_ORDERED", { number: orderNumber });
  if (!isOpen(cartStatus)) throw new DomainError("CART_EMPTY", {});
  const rivals = others.filter((other) => isUnderWay(other) && other.declineCode === null);
  const stillAsking = rivals.some(
    ({ state, createdAt }) =>
      state === "INITIATED" && ctx.clock.now().getTime() - createdAt.getTime() < ctx.config.paymentTimeoutMs,
  );
  if (stillAsking) throw new DomainError("PAYMENT_IN_PROGRESS", {});
  return rivals;
}

async function readForOrder(
  tx: Tx,
  ctx: ShopperContext,
  input: PlaceInput,
  cartId: string,
): Promise<PlaceableCart> {
  const isOf = (cart: CartSnapshot | null): boolean =>
    cart?.currency === input.currency && cart.locale === input.locale;
  let cart = await readCartById(ctx, tx, cartId);
  if (cart && !isOf(cart)) {
    await takeOverMarket(tx, ctx, input);
    cart = await readCartById(ctx, tx, cartId);
  }
  if (!cart) throw new DomainError("CART_EMPTY", {});
  const placeable = assertPlaceable(cart, priceCart(cart, cart.rules), input.expectedTotal);
  const tenders = await planTenders(tx, cart, placeable.quote.total);
  return { ...placeable, quote: { ...placeable.quote, tenders } };
}

async function reserve(
  tx: Tx,
  ctx: ShopperContext,
  { row, insert }: OpenedPayment,
  { snapshot, email, quote }: PlaceableCart,
): Promise<void> {
  const now = ctx.clock.now();
  const expiresAt = new Date(now.getTime() + ctx.config.reservationMinutes * 60_000);
  const hold = { holderId: row.id, opens: insert, lines: stockUnits(quote.lines), expiresAt, now };
  const taken = await reserveStock(tx, hold);
  if (taken.shortages.length > 0) throw outOfStock(shortLines(quote.lines, taken.shortages));
  await announceStock(tx, taken.changes);
  const { userId, currency } = snapshot;
  await redeem(tx, { paymentId: row.id, userId, email, currency, redemptions: quote.redemptions, now });
  await holdTenders(tx, { paymentId: row.id, tenders: quote.tenders, now });
}
