import { cart } from "./cart.ts";
import { catalog } from "./catalog.ts";
import { common } from "./common.ts";
import { form } from "./form.ts";
import { garage } from "./garage.ts";
import { merchandising } from "./merchandising.ts";
import { pricing } from "./pricing.ts";
import { problems } from "./problems.ts";
import { shell } from "./shell.ts";
import { stock } from "./stock.ts";

export const ar = {
  common,
  form,
  problems,
  shell,
  catalog,
  cart,
  merchandising,
  pricing,
  garage,
  stock,
};
