import type { ShopMessages } from "@souk/i18n/shop";
import { AuthFailure } from "../../lib/auth.ts";

/** Why it did not work, in words. */
export function authText(error: unknown, { account }: ShopMessages): string {
  if (!(error instanceof AuthFailure)) return account.failed.unexpected;
  if (error.kind === "tooMany") return account.failed.tooMany(Math.ceil(error.retryAfterSeconds / 60));
  return account.failed[error.kind];
}
