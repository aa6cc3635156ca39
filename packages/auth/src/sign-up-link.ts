import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { Password } from "@souk/contracts";
import { z } from "zod";

const Body = z.object({
  token: z.string().max(64),
  browser: z.string().max(64).optional(),
  password: Password.optional(),
});
export type GivenSignUp = z.infer<typeof Body>;

/** Or why there is none. */
export type RedeemedSignUp = { userId: string } | "LINK_EXPIRED" | "PASSWORD_NEEDED";

/** Makes an account and signs its owner in, who has the link of a mail. By POST alone, as signInLink. */
export function signUpLink(redeem: (given: GivenSignUp) => Promise<RedeemedSignUp>) {
  return {
    id: "sign-up-link",
    endpoints: {
      signUpLink: createAuthEndpoint("/sign-up/confirm", { method: "POST", body: Body }, async (ctx) => {
        const { internalAdapter } = ctx.context;
        const redeemed = await redeem(ctx.body);
        if (redeemed === "PASSWORD_NEEDED")
          throw new APIError("BAD_REQUEST", { code: redeemed, message: redeemed });
        const user = redeemed === "LINK_EXPIRED" ? null : await internalAdapter.findUserById(redeemed.userId);
        if (!user) throw new APIError("UNAUTHORIZED", { code: "LINK_EXPIRED", message: "LINK_EXPIRED" });
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ ok: true });
      }),
    },
  } satisfies BetterAuthPlugin;
}
