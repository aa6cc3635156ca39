import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

const Body = z.object({ token: z.string().max(64), rememberMe: z.boolean().optional() });

/**
 * Opens a session for whoever has the link of a mail. By POST alone: mail programs open links by themselves. `redeem` says
 * whose it is, once.
 */
export function signInLink(redeem: (token: string) => Promise<string | null>) {
  return {
    id: "sign-in-link",
    endpoints: {
      signInLink: createAuthEndpoint("/sign-in/link", { method: "POST", body: Body }, async (ctx) => {
        const { token, rememberMe } = ctx.body;
        const { internalAdapter } = ctx.context;
        const userId = await redeem(token);
        const user = userId === null ? null : await internalAdapter.findUserById(userId);
        if (!user) throw new APIError("UNAUTHORIZED", { code: "LINK_EXPIRED", message: "LINK_EXPIRED" });
        const dontRemember = rememberMe !== true;
        const session = await internalAdapter.createSession(user.id, dontRemember);
        await setSessionCookie(ctx, { session, user }, dontRemember);
        return ctx.json({ ok: true });
      }),
    },
  } satisfies BetterAuthPlugin;
}
