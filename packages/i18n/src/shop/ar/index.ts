import { account } from "./account.ts";
import { cart } from "./cart.ts";
import { catalog } from "./catalog.ts";
import { checkout } from "./checkout.ts";
import { common } from "./common.ts";
import { form } from "./form.ts";
import { garage } from "./garage.ts";
import { merchandising } from "./merchandising.ts";
import { mails } from "./mails.ts";
import { order } from "./order.ts";
import { pricing } from "./pricing.ts";
import { returns } from "./returns.ts";
import { problems } from "./problems.ts";
import { shell } from "./shell.ts";
import { stock } from "./stock.ts";

export const ar = {
  common,
  form,
  problems,
  returns,
  shell,
  catalog,
  cart,
  checkout,
  mails,
  merchandising,
  order,
  pricing,
  account,
  garage,
  stock,
};
