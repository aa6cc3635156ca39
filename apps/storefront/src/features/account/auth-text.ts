import { AuthFailure } from "@souk/contracts/auth-failure";
import type { SecurityMessages } from "@souk/i18n/security";
import type { PastCartI18n } from "../../lib/i18n.ts";
import { problemOf } from "../../lib/trpc.ts";
import { errorText } from "../../lib/problem-text.ts";

/** Why it did not work, in words. `words`: of the pages that know more reasons. */
export function authText(error: unknown, i18n: PastCartI18n, words?: SecurityMessages): string {
  const { failed } = i18n.m.account;
  // Words for it in the shop's first scripts would be read by everybody.
  if (words && problemOf(error)?.code === "LAST_WAY_IN") return words.connected.last;
  if (!(error instanceof AuthFailure)) return errorText(error, i18n);
  const { kind } = error;
  if (kind === "tooMany") return failed.tooMany(Math.ceil(error.retryAfterSeconds / 60));
  switch (kind) {
    case "link":
    case "choosePassword":
    case "wrongPassword":
    case "wrongCode":
    case "wrongRecovery":
    case "startAgain":
    case "unverified":
    case "provider":
    case "passkey":
    case "passkeyCancelled":
    case "passkeyKnown":
    case "passkeyNeeded":
    case "signInAgain":
    case "impersonating":
      return words?.failed[kind] ?? failed.unexpected;
    default:
      return failed[kind];
  }
}
