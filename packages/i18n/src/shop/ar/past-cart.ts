import type { PastCartMessages } from "../load.ts";
import { account } from "./account.ts";
import { checkout } from "./checkout.ts";
import { mails } from "./mails.ts";
import { order } from "./order.ts";

export const pastCart: PastCartMessages = { account, checkout, mails, order };
