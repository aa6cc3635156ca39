import { plural } from "../../plural.ts";

/** Refusals, in the shopper's words. Capitals: said as they are, by code. */
export const problems = {
  unexpected: "Something went wrong on our side. Try again in a moment.",
  offline: "You are offline. Nothing was sent; try again when the connection is back.",
  invalid: "Something in the form is not right. Check the fields and try again.",
  notFound: "We cannot find this. It may have been removed.",
  signInRequired: "Sign in to go on.",
  IMPERSONATION_REFUSED: "Only the customer can do this.",
  forbidden: "This is not allowed from here.",
  outOfStock: (lines: number) =>
    plural("en", lines, {
      one: "An item sold out or is short while you were checking out. Your cart is kept: see below what changed.",
      other:
        "# items sold out or are short while you were checking out. Your cart is kept: see below what changed.",
    }),
  savedFull: (max: number) => `The list holds up to ${max} items. Remove one to add another.`,
  cartFull: (max: number) => `A cart holds up to ${max} different items. Remove one to add another.`,
  alreadyOrdered: (number: number) => `This cart was already ordered: it is order ${number}.`,
  shippingUnavailable: (country: string) =>
    `We do not deliver this cart to ${country}. Choose another address.`,
  currencyEnded: (currency: string) =>
    `We no longer take payments in ${currency}. If you came by a payment link, ask us for a new one.`,
  tooManyRequests: (seconds: number) =>
    plural("en", seconds, {
      one: "Too many tries. Wait a second and try again.",
      other: "Too many tries. Wait # seconds and try again.",
    }),
  codeRefused: (code: string, why: string) => `Code ${code}: ${why}`,
  NOT_SOLD_OUT: "Good news: it can be bought right now. Load the page again.",
  LINK_EXPIRED: "This link no longer works. Ask for a new one.",
  WRONG_PASSWORD: "That isn’t your password.",
  PAY_LINK_EXPIRED: "This payment link is no longer valid. Ask us for a new one.",
  PRICE_CHANGED: "A price changed. Look at the new total, then pay.",
  CART_EMPTY: "Your cart is empty.",
  CART_CHANGED: "Your cart changed in another window. Look at it once more.",
  CART_HAS_PROBLEMS: "Something in your cart changed. Look at the lines that are marked.",
  TOTAL_TOO_LARGE: "This order is too large to take online. Please split it.",
  giftCardRefused: {
    UNKNOWN: "We do not know this gift card, or nothing is left on it.",
    CURRENCY: "This gift card is in another currency.",
    TOO_MANY: "No more gift cards can be used for one order.",
  },
  GIFT_CARD_CHANGED:
    "A gift card or your store credit was used elsewhere meanwhile. Look at what is left to pay.",
  NO_STORE_CREDIT: "You have no store credit in this currency.",
  CHECKOUT_INCOMPLETE: "A step is not finished yet. Fill it in and go on.",
  IDEMPOTENCY_CONFLICT: "Your order changed since the last try. Check it and pay again.",
  PAYMENT_IN_PROGRESS: "A payment for this cart is already under way. Wait for it to end.",
  PAYMENT_DECLINED: "The payment was declined. Nothing was taken.",
  PAYMENT_UNAVAILABLE: "The payment service does not answer. Nothing was taken; try again.",
  PAYMENT_METHOD_UNAVAILABLE: "This way to pay is not offered for your address. Choose another one.",
  returnTooLate: (date: string) => `The time to send this back was over on ${date}.`,
  returnTooEarly: "You can ask to send something back once it has arrived.",
  tooManyUnits: (max: number) => `That is more than there is of it on this order: at most ${max}.`,
  EXCHANGE_UNAVAILABLE: "This can’t be had instead any more. Choose something else, or the money.",
  NOTHING_LEFT: "Nothing of this order is left for it.",
  ILLEGAL_TRANSITION: "This is no longer possible: the order has moved on.",
  EDIT_CONFLICT: "This changed in the meantime. Load it again.",
  INVALID_CURSOR: "This list changed in the meantime. Load it again.",
  EMAIL_TAKEN: "There is already an account with this e-mail.",
  UNAVAILABLE: "The shop is catching its breath. Try again in a moment.",
};
