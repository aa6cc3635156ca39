import { Role } from "@souk/contracts";
import type { Db } from "@souk/db";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { createAuthMiddleware } from "better-auth/api";
import { z } from "zod";
import { hashPassword, verifyPassword } from "./password.ts";

export interface AuthOptions {
  db: Db;
  /** Public origin; cookies are Secure when it is https. */
  origin: string;
  /** Further origins that may send mutations (a second address of the same shop). */
  trustedOrigins: readonly string[];
  secret: string;
  /** After a sign-in or sign-up, before its answer is sent: the guest's cart is merged here. */
  onSignedIn(userId: string, headers: Headers): Promise<void>;
}

const DAY = 86_400;

const emailAndPassword = {
  enabled: true,
  minPasswordLength: 8,
  maxPasswordLength: 128,
  password: { hash: hashPassword, verify: verifyPassword },
};

// Set by the shop's own use cases, never by a request.
const additionalFields = {
  role: { type: "string", required: false, defaultValue: "CUSTOMER", input: false },
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
    hooks: {
      after: createAuthMiddleware(async (ctx) => {
        const session = ctx.context.newSession;
        if (session && ctx.headers) await options.onSignedIn(session.user.id, ctx.headers);
      }),
    },
  });
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
      return session ? AuthUser.nullable().parse(live(session.user)) : null;
    },
  };
}

export type Auth = ReturnType<typeof createAuth>;

const AuthUser = z.object({ id: z.string(), name: z.string(), email: z.string(), role: Role });
export type AuthUser = z.infer<typeof AuthUser>;

function live<U extends { disabledAt?: Date | null | undefined; deletedAt?: Date | null | undefined }>(
  user: U,
): U | null {
  return user.disabledAt || user.deletedAt ? null : user;
}
