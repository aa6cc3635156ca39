import { type Auth, createAuth, type SsoProviders } from "@souk/auth";
import { mergeCarts } from "@souk/core/cart/merge-carts";
import type { Core } from "@souk/core/context";
import { announceChange } from "@souk/core/identity/announce-change";
import { proveByProvider, tellOfConnection } from "@souk/core/identity/connected-accounts";
import { noteSignIn } from "@souk/core/identity/note-sign-in";
import { redeemSignIn } from "@souk/core/identity/redeem-sign-in";
import { redeemSignUp } from "@souk/core/identity/redeem-sign-up";
import type { Logger } from "pino";
import { readCartCookie } from "./http/cart-cookie.ts";

/** better-auth, with what the shop does when somebody signs in or changes how an account is opened. */
export function shopAuth(
  core: Core,
  { trustedOrigins, sso, log }: { trustedOrigins: readonly string[]; sso: SsoProviders; log: Logger },
): Auth {
  const { db, config } = core;
  return createAuth({
    db,
    origin: config.origin,
    trustedOrigins,
    secret: config.secret,
    onSignedIn: async (signIn, headers) => {
      await noteSignIn(core, signIn);
      const tokenHash = readCartCookie(headers.get("cookie"));
      if (tokenHash) await mergeCarts(db, { tokenHash, userId: signIn.userId });
    },
    onSecurityChanged: (userId, change, sessionId) => announceChange(db, { userId, change, sessionId }),
    redeemSignIn: (token) => redeemSignIn(core, token),
    redeemSignUp: (given) => redeemSignUp(core, given),
    sso,
    onProvenEmail: (email) => proveByProvider(core, email),
    onConnected: (userId) => tellOfConnection(core, userId),
    log: (level, message, error) => log[level]({ err: error }, message),
  });
}
