import type { Locale } from "@souk/contracts";
import type { Context } from "hono";
import { bestLocale, choicesOf } from "./pages-route.ts";
import type { AppEnv } from "./types.ts";

/** The language that somebody has chosen before, or the one that their browser asks for. */
export function localeFor(c: Context<AppEnv>): Locale {
  return bestLocale(choicesOf(c.req.header("cookie")).locale, c.req.header("accept-language"));
}
