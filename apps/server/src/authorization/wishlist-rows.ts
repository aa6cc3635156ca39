import { market } from "@souk/core/cart/cart.fixture";
import { customer, type Row, shopper } from "./row-makers.ts";

/** Products are everybody's: what is named is wished for by whoever asks. */
export const WISHLIST_ROWS: Readonly<Record<string, Row>> = {
  "wishlist.held": shopper,
  "wishlist.get": shopper,
  "wishlist.add": shopper,
  "wishlist.drop": shopper,
  "wishlist.share": customer,
  "wishlist.unshare": customer,
  "wishlist.shared": { about: "secret", input: (token) => ({ ...market, token }) },
};
