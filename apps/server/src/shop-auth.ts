import { type Auth, createAuth } from "@souk/auth";
import { mergeCarts } from "@souk/core/cart/merge-carts";
import type { Core } from "@souk/core/context";
import { announceChange } from "@souk/core/identity/announce-change";
import { redeemSignIn } from "@souk/core/identity/redeem-sign-in";
import { enqueue } from "@souk/core/jobs/enqueue";
import { readCartCookie } from "./http/cart-cookie.ts";

/** better-auth, with what the shop does when somebody signs in or changes how an account is opened. */
export function shopAuth(core: Core, trustedOrigins: readonly string[]): Auth {
  const { db, config } = core;
  return createAuth({
    db,
    origin: config.origin,
    trustedOrigins,
    secret: config.secret,
    onSignedIn: async (userId, headers) => {
      const tokenHash = readCartCookie(headers.get("cookie"));
      if (tokenHash) await mergeCarts(db, { tokenHash, userId });
    },
    onSignedUp: ({ id: userId, locale }) =>
      enqueue(db, { name: "accounts.link", data: { userId, purpose: "VERIFY_EMAIL", locale } }),
    onSecurityChanged: (userId, change) => announceChange(db, userId, change),
    redeemSignIn: (token) => redeemSignIn(core, token),
  });
}
