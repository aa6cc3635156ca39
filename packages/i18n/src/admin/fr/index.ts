import { common } from "./common.ts";

export const fr = { common };
