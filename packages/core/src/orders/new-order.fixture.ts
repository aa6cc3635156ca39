import { toOrderDraft } from "../checkout/order-draft.ts";
import { priceCart } from "../pricing/price-cart.ts";
import { toQuote } from "../pricing/quote.ts";

const UNTOUCHED = {
  shipped: 0,
  refunded: 0,
  withdrawn: 0,
  unpaid: 0,
  exchanged: 0,
  refundedAmount: 0,
  shipsBy: null,
};

/** The order that a cart would be placed as, of which nothing was sent or given back, as refunds see it. */
export function newOrder(cart: Parameters<typeof priceCart>[0]) {
  const { lines, quote } = toOrderDraft(cart, toQuote(cart, priceCart(cart, cart.rules)), []);
  return { ...quote, lines: lines.map((line) => ({ ...line, ...UNTOUCHED })), shippingRefunded: 0 };
}
