import { account } from "./account.ts";
import { checkout } from "./checkout.ts";
import { mails } from "./mails.ts";
import { order } from "./order.ts";

/** What the pages past the cart say. */
export const pastCart = { account, checkout, mails, order };
