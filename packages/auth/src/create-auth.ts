import { Locale, Permission, permissionsOf, Role, type SecurityChange } from "@souk/contracts";
import type { Db } from "@souk/db";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { createAuthMiddleware } from "better-auth/api";
import { z } from "zod";
import { hashPassword, verifyPassword } from "./password.ts";
import { signInLink } from "./sign-in-link.ts";
import { upgradeHash } from "./upgrade-hash.ts";

export interface AuthOptions {
  db: Db;
  /** Public origin; cookies are Secure when it is https. */
  origin: string;
  /** Further origins that may send mutations (a second address of the same shop). */
  trustedOrigins: readonly string[];
  secret: string;
  /** After a sign-in or sign-up, before its answer is sent: the guest's cart is merged here. */
  onSignedIn(userId: string, headers: Headers): Promise<void>;
  /** After an account was made here: its address is still to be verified. */
  onSignedUp(user: { id: string; locale: Locale }): Promise<void>;
  /** After how an account is opened was changed by its owner. */
  onSecurityChanged(userId: string, change: SecurityChange): Promise<void>;
  /** Whose session the link of a mail opens; null for one that works no more. */
  redeemSignIn(token: string): Promise<string | null>;
}

const DAY = 86_400;

const emailAndPassword = {
  enabled: true,
  minPasswordLength: 8,
  maxPasswordLength: 128,
  password: { hash: hashPassword, verify: verifyPassword },
};

// But for the language, set by the shop's own use cases, never by a request.
const additionalFields = {
  locale: { type: "string", required: false, defaultValue: "en", validator: { input: Locale } },
  role: { type: "string", required: false, defaultValue: "CUSTOMER", input: false },
  staffRoleId: { type: "string", required: false, input: false },
  disabledAt: { type: "date", required: false, input: false },
  deletedAt: { type: "date", required: false, input: false },
} as const;

function createBetterAuth(options: AuthOptions) {
  return betterAuth({
    appName: "Souk",
    baseURL: options.origin,
    basePath: "/api/auth",
    secret: options.secret,
    trustedOrigins: [...options.trustedOrigins],
    database: prismaAdapter(options.db, { provider: "postgresql" }),
    telemetry: { enabled: false },
    // Ours counts in PostgreSQL per address and account: sign-in-guard.ts.
    rateLimit: { enabled: false },
    emailAndPassword,
    // 30 days with "remember me"; without it better-auth makes it one day and the cookie ends with the browser.
    session: { expiresIn: 30 * DAY, updateAge: DAY },
    user: { additionalFields },
    advanced: {
      cookiePrefix: "souk",
      database: { generateId: false },
      ipAddress: { ipAddressHeaders: ["x-souk-client-ip"] },
    },
    plugins: [signInLink((token) => options.redeemSignIn(token))],
    hooks: { before: beforeEndpoint, after: createAuthMiddleware((ctx) => afterEndpoint(ctx, options)) },
  });
}

const Input = z.record(z.string(), z.unknown());

/** Whoever changes the password ends all other sessions, asked or not. */
const beforeEndpoint = createAuthMiddleware(async (ctx) => {
  if (ctx.path !== "/change-password") return null;
  return { context: { body: { ...Input.parse(ctx.body), revokeOtherSessions: true } } };
});

type EndpointContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

const WithPassword = z.object({ password: z.string() });

async function afterEndpoint(
  { path, context, headers, body }: EndpointContext,
  options: AuthOptions,
): Promise<void> {
  const { newSession } = context;
  if (!newSession || !headers) return;
  const { id, ...user } = newSession.user;
  if (path === "/change-password") return options.onSecurityChanged(id, "PASSWORD");
  if (path === "/sign-in/email") await upgradeHash(options.db, id, WithPassword.parse(body).password);
  await options.onSignedIn(id, headers);
  if (path === "/sign-up/email")
    await options.onSignedUp({ id, locale: Locale.catch("en").parse(user["locale"]) });
}

/** better-auth over the shop's one PrismaClient; handles /api/auth. */
export function createAuth(options: AuthOptions) {
  const auth = createBetterAuth(options);
  return {
    handler: (request: Request): Promise<Response> => auth.handler(request),
    /** The user of a request's session; null for guests and for accounts that are disabled or deleted. */
    async user(headers: Headers): Promise<AuthUser | null> {
      if (!headers.get("cookie")?.includes("souk.session_token")) return null;
      const session = await auth.api.getSession({ headers });
      const user = session && live(session.user);
      return user ? AuthUser.parse({ ...user, ...(await rightsOf(options.db, user)) }) : null;
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
});
export type AuthUser = z.infer<typeof AuthUser>;

function live<U extends { disabledAt?: Date | null | undefined; deletedAt?: Date | null | undefined }>(
  user: U,
): U | null {
  return user.disabledAt || user.deletedAt ? null : user;
}

/** What a composed role allows is read on each call: a right that is lost is lost on the next one. */
async function rightsOf(db: Db, user: { role?: unknown; staffRoleId?: string | null | undefined }) {
  const role = Role.parse(user.role);
  if (role !== "STAFF") return { roleName: null, permissions: permissionsOf(role) };
  const composed = await db.staffRole.findUnique({
    where: { id: user.staffRoleId ?? "" },
    select: { name: true, permissions: true },
  });
  return { roleName: composed?.name ?? null, permissions: permissionsOf(role, composed?.permissions) };
}
