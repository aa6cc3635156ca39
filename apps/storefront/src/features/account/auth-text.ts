import type { SecurityMessages } from "@souk/i18n/security";
import { AuthFailure } from "../../lib/auth.ts";
import type { ShopI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";

/** Why it did not work, in words. `words`: of the pages that know more reasons. */
export function authText(error: unknown, i18n: ShopI18n, words?: SecurityMessages): string {
  const { failed } = i18n.m.account;
  if (!(error instanceof AuthFailure)) return errorText(error, i18n);
  const { kind } = error;
  if (kind === "tooMany") return failed.tooMany(Math.ceil(error.retryAfterSeconds / 60));
  if (kind === "link" || kind === "wrongPassword") return words?.failed[kind] ?? failed.unexpected;
  return failed[kind];
}
