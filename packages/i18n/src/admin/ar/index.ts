import { auth } from "./auth.ts";
import { common } from "./common.ts";
import { errors } from "./errors.ts";
import { orders } from "./orders.ts";
import { shell } from "./shell.ts";

export const ar = { auth, common, errors, orders, shell };
