import { plural } from "../../plural.ts";

/** Promotions, codes and how a total came about. */
export const pricing = {
  code: "Promotion code",
  apply: "Apply",
  remove: (code: string) => `Remove code ${code}`,
  applied: (code: string) => `Code ${code} is in your cart.`,
  removed: (code: string) => `Code ${code} was removed.`,
  invalid: "Codes have 3 to 40 letters, digits or dashes.",
  discounts: "Promotions",
  gift: "Gift",
  giftOf: "A gift with your order",
  free: "free",
  was: "before",
  now: "now",
  chooseDelivery: "with your delivery",
  why: "Why this price?",
  taxFree: "Without VAT (reverse charge)",
  vatNumber: "VAT number",
  vatHelp: "A business in another country with a VAT number of it buys without VAT.",
  problems: {
    CODE_UNKNOWN: "This code does not exist. Check how it is spelled.",
    CODE_NOT_YET: (date: string) => `This code can be used from ${date}.`,
    CODE_EXPIRED: "This code is no longer valid.",
    CODE_EXHAUSTED: "This code has been used up.",
    CODE_USED: "You have used this code as often as one may.",
    CODE_NOT_COMBINABLE: (other: string) => `It can’t be combined with “${other}”.`,
    CODE_NO_GOODS: "Nothing in your cart is part of this offer yet.",
    CODE_TOO_MANY: (max: number) =>
      plural("en", max, { one: "A cart takes # code.", other: "A cart takes up to # codes." }),
  },
  conditions: {
    AMOUNT: (missing: string) => `Add ${missing} more of the goods it is for.`,
    QUANTITY: (missing: number) =>
      plural("en", missing, {
        one: "Add # more of the goods it is for.",
        other: "Add # more of the goods it is for.",
      }),
    CUSTOMER_GROUP: "It is for certain customers only. Sign in if you are one of them.",
    FIRST_ORDER: "It is for a first order only.",
    CURRENCY: "It is not valid in this currency.",
    COUNTRY: "It is not valid where this order goes.",
  },
  /** Of a tax whose zone gives it no name. */
  rate: (percent: string) => `VAT ${percent}`,
};
