import { cart } from "./cart.ts";
import { catalog } from "./catalog.ts";
import { common } from "./common.ts";
import { form } from "./form.ts";
import { problems } from "./problems.ts";
import { shell } from "./shell.ts";

export const ar = { common, form, problems, shell, catalog, cart };
