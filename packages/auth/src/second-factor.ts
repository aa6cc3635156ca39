import { type Db, takeTurn } from "@souk/db";
import { APIError, createAuthMiddleware, getSessionFromCtx } from "better-auth/api";
import { twoFactor } from "better-auth/plugins/two-factor";
import { z } from "zod";
import { hashedCodes, hashRecoveryCode, newRecoveryCodes } from "./recovery-codes.ts";

const TRUSTED_SECONDS = 30 * 86_400;
const MINUTES_FOR_CODE = 10;
/** Sign-ins that the plugin doesn't ask at by itself: the link of a mail, and providers. */
const ALSO_SIGN_IN = new Set(["/sign-in/link", "/callback/:id"]);
const CODE = "/two-factor/verify-totp";
const RECOVERY_CODE = "/two-factor/verify-backup-code";

/** Codes of an authenticator app after the password; also after other sign-ins. */
export function secondFactor({ db, secret }: { db: Db; secret: string }) {
  const plugin = twoFactor({
    issuer: "Souk",
    allowPasswordless: true,
    trustDeviceMaxAge: TRUSTED_SECONDS,
    twoFactorCookieMaxAge: MINUTES_FOR_CODE * 60,
    backupCodeOptions: {
      customBackupCodesGenerate: newRecoveryCodes,
      storeBackupCodes: hashedCodes(secret),
    },
  });
  const after = plugin.hooks.after.map((hook) => ({
    handler: hook.handler,
    matcher: (ctx: Parameters<typeof hook.matcher>[0]) =>
      ALSO_SIGN_IN.has(ctx.path ?? "") || hook.matcher(ctx),
  }));
  const before = [
    { matcher: ({ path }: { path?: string }) => path === CODE, handler: useCodeOnce(db) },
    { matcher: ({ path }: { path?: string }) => path === RECOVERY_CODE, handler: compareHash(secret) },
  ];
  return { ...plugin, hooks: { before, after } };
}

const Body = z.looseObject({ code: z.string().max(64) });

/** better-auth compares what it keeps, which is hashed, with what was sent. */
function compareHash(secret: string) {
  return createAuthMiddleware(async (ctx) => {
    const body = Body.safeParse(ctx.body);
    if (!body.success) throw new APIError("BAD_REQUEST", { code: "INVALID_INPUT", message: "INVALID_INPUT" });
    return { context: { body: { ...body.data, code: hashRecoveryCode(secret, body.data.code) } } };
  });
}

/** Whoever looked over a shoulder can't sign in with the code that was just given. One's own session has set it up only. */
function useCodeOnce(db: Db) {
  return createAuthMiddleware(async (ctx) => {
    const body = Body.safeParse(ctx.body);
    if (!body.success) throw new APIError("BAD_REQUEST", { code: "INVALID_INPUT", message: "INVALID_INPUT" });
    if (await getSessionFromCtx(ctx)) return;
    const { context } = ctx;
    const challenge = await ctx.getSignedCookie(context.createAuthCookie("two_factor").name, context.secret);
    const begun = challenge ? await context.internalAdapter.findVerificationValue(challenge) : null;
    if (!begun) return;
    const turn = await takeTurn(db, "totp-code", { code: `${begun.value}:${body.data.code}` });
    if (!turn.allowed) throw new APIError("UNAUTHORIZED", { code: "INVALID_CODE", message: "INVALID_CODE" });
  });
}
