import { isCommonPassword, Locale, Permission, Role, type SecurityChange } from "@souk/contracts";
import { betterAuth, type BetterAuthOptions, type BetterAuthPlugin } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError, createAuthMiddleware, isAPIError } from "better-auth/api";
import { z } from "zod";
import type { AuthOptions } from "./auth-options.ts";
import { bearerOf, sessionOfBearer } from "./access-token.ts";
import { apiKeyIn, type KeyHolder, keyHolder } from "./api-key.ts";
import { live } from "./live-account.ts";
import { type GivenImpersonation, impersonated } from "./impersonated.ts";
import { evenPasswords } from "./even-passwords.ts";
import { hashedAtRest } from "./hashed-at-rest.ts";
import { openSso } from "./sso/open-sso.ts";
import { providersOf } from "./sso/sso-options.ts";
import { socialProviders, ssoPlugins } from "./sso/sso-plugins.ts";
import { databaseHooks, validateProfile } from "./sso/sso-rules.ts";
import { passkeys } from "./passkeys.ts";
import { secondFactor } from "./second-factor.ts";
import { signInLink } from "./sign-in-link.ts";
import { signUpLink } from "./sign-up-link.ts";
import { rightsOf } from "./rights-of.ts";
import { upgradeHash } from "./upgrade-hash.ts";

const DAY = 86_400;

const emailAndPassword = {
  enabled: true,
  // Ours gives the same answer whether an address has an account: core/identity/sign-up.ts.
  disableSignUp: true,
  minPasswordLength: 8,
  maxPasswordLength: 128,
};

// But for the language, set by the shop's own use cases, never by a request.
const additionalFields = {
  locale: { type: "string", required: false, defaultValue: "en", validator: { input: Locale } },
  role: { type: "string", required: false, defaultValue: "CUSTOMER", input: false },
  staffRoleId: { type: "string", required: false, input: false },
  disabledAt: { type: "date", required: false, input: false },
  deletedAt: { type: "date", required: false, input: false },
} as const;

const sessionFields = { passkeyId: { type: "string", required: false, input: false } } as const;

function createBetterAuth(options: AuthOptions) {
  return betterAuth({ ...sharedOptions(options), plugins: pluginsOf(options, []) });
}

/** The same accounts and cookies, opened by providers. */
function createSsoAuth(options: AuthOptions) {
  const { user, ...shared } = sharedOptions(options);
  return betterAuth({
    ...shared,
    socialProviders: socialProviders(options.sso),
    user: { ...user, validateUserInfo: validateProfile(options) },
    databaseHooks: databaseHooks(options),
    // Whoever is signed in may connect an account of any address that is proven.
    account: { accountLinking: { allowDifferentEmails: true } },
    onAPIError: { ...shared.onAPIError, errorURL: `${options.origin}/sign-in` },
    plugins: pluginsOf(options, ssoPlugins(options.sso, options)),
  });
}

/** The shop's comes last: a sign-in that still wants a second factor has no session by then. */
function pluginsOf(options: AuthOptions, ofProviders: BetterAuthPlugin[]): BetterAuthPlugin[] {
  const byLink = signInLink((token) => options.redeemSignIn(token));
  const bySignUp = signUpLink((given) => options.redeemSignUp(given));
  return [byLink, bySignUp, secondFactor(options), passkeys(options), ...ofProviders, shopHooks(options)];
}

function sharedOptions(options: AuthOptions) {
  return {
    appName: "Souk",
    baseURL: options.origin,
    basePath: "/api/auth",
    secret: options.secret,
    trustedOrigins: [...options.trustedOrigins],
    database: hashedAtRest(prismaAdapter(options.db, { provider: "postgresql" })),
    telemetry: { enabled: false },
    // Of what it adds, errors alone: the rest may be an address or what somebody typed.
    logger: {
      log: (level, message, ...details: unknown[]) =>
        options.log(
          level,
          message,
          details.find((detail) => detail instanceof Error),
        ),
    },
    onAPIError: { onError: throwUnexpected },
    // Ours counts in PostgreSQL per address and account: sign-in-guard.ts.
    rateLimit: { enabled: false },
    emailAndPassword: { ...emailAndPassword, password: evenPasswords(options.db) },
    // 30 days with "remember me"; without it better-auth makes it one day and the cookie ends with the browser.
    // How fresh it is doesn't say who sits there: what wants to know asks for the password (http/auth.ts).
    session: { expiresIn: 30 * DAY, updateAge: DAY, freshAge: 0, additionalFields: sessionFields },
    user: { additionalFields },
    advanced: {
      cookiePrefix: "souk",
      database: { generateId: false },
      ipAddress: { ipAddressHeaders: ["x-souk-client-ip"] },
    },
    hooks: { before: beforeEndpoint },
  } satisfies BetterAuthOptions;
}

/** What isn't an answer is thrown to whoever called: the server has one way to log it and to say that it is away. */
function throwUnexpected(error: unknown): void {
  if (!isAPIError(error)) throw error;
}

function shopHooks(options: AuthOptions) {
  const handler = createAuthMiddleware((ctx) => afterEndpoint(ctx, options));
  return { id: "shop", hooks: { after: [{ matcher: () => true, handler }] } } satisfies BetterAuthPlugin;
}

const TOO_COMMON = "PASSWORD_TOO_COMMON";
const Input = z.record(z.string(), z.unknown());

/** Whoever changes the password ends all other sessions, asked or not; what anybody guesses isn't taken. */
const beforeEndpoint = createAuthMiddleware(async (ctx) => {
  if (ctx.path !== "/change-password") return null;
  const body = Input.parse(ctx.body);
  if (isCommonPassword(String(body["newPassword"])))
    throw new APIError("BAD_REQUEST", { code: TOO_COMMON, message: TOO_COMMON });
  return { context: { body: { ...body, revokeOtherSessions: true } } };
});

type EndpointContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

const WithPassword = z.object({ password: z.string() });

async function afterEndpoint(
  { path, context, headers, body }: EndpointContext,
  options: AuthOptions,
): Promise<void> {
  const { newSession } = context;
  // One that is looked at may be made to last longer: nobody signed in.
  if (!newSession || !headers || path === "/get-session") return;
  const { id } = newSession.user;
  const change = changeOf(path, context.session !== null);
  if (change) await options.onSecurityChanged(id, change, newSession.session.id);
  if (change && change !== "RECOVERY_CODE_USED") return;
  if (path === "/sign-in/email") await upgradeHash(options.db, id, WithPassword.parse(body).password);
  const { ipAddress, userAgent } = newSession.session;
  await options.onSignedIn({ userId: id, ip: ipAddress ?? null, userAgent: userAgent ?? null }, headers);
}

/** A code that is given with a session sets the second factor up; without one it signs in. */
function changeOf(path: string, hadSession: boolean): SecurityChange | null {
  if (path === "/change-password") return "PASSWORD";
  if (path === "/two-factor/disable") return "SECOND_FACTOR_OFF";
  if (path === "/two-factor/verify-backup-code") return "RECOVERY_CODE_USED";
  return path === "/two-factor/verify-totp" && hadSession ? "SECOND_FACTOR_ON" : null;
}

/** better-auth over the shop's one PrismaClient; handles /api/auth. */
export function createAuth(options: AuthOptions) {
  const auth = createBetterAuth(options);
  const ofCookie = async (headers: Headers) => {
    if (!headers.get("cookie")?.includes("souk.session_token")) return null;
    const found = await auth.api.getSession({ headers });
    return found && { id: found.session.id, passkeyId: found.session.passkeyId, user: found.user };
  };
  return {
    handler: (request: Request): Promise<Response> => auth.handler(request),
    sso: openSso(options.sso, () => createSsoAuth(options)),
    providers: providersOf(options.sso),
    /** Whom a program's key acts for; null where the key opens nothing. */
    keyHolder: (key: string): Promise<KeyHolder | null> => keyHolder(options.db, key),
    impersonated: (given: GivenImpersonation) => impersonated(options.db, given),
    /** The user of a request's session; null for guests, programs with a key, and accounts that are disabled or deleted. */
    async user(headers: Headers): Promise<AuthUser | null> {
      if (apiKeyIn(headers) !== null) return null;
      const bearer = bearerOf(headers);
      const session = bearer === null ? await ofCookie(headers) : await sessionOfBearer(options, bearer);
      const user = session && live(session.user);
      if (!session || !user) return null;
      const rights = await rightsOf(options.db, { ...user, byPasskey: Boolean(session.passkeyId) });
      return AuthUser.parse({ ...user, ...rights, sessionId: session.id });
    },
  };
}

export type Auth = ReturnType<typeof createAuth>;
const AuthUser = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: Role,
  roleName: z.string().nullable(),
  permissions: z.array(Permission),
  secondFactorRequired: z.boolean(),
  /** The role asks for a second factor that the account doesn't have: it may do nothing else before. */
  secondFactorMissing: z.boolean(),
  sessionId: z.string(),
});
export type AuthUser = z.infer<typeof AuthUser>;
