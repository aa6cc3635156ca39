import { Locale } from "@souk/contracts";
import type { Db } from "@souk/db";
import type { BetterAuthOptions } from "better-auth";
import { getOAuthState } from "better-auth/api";
import { z } from "zod";

export interface SsoRules {
  db: Db;
  /** After an account elsewhere was given to somebody who was here before. */
  onConnected: (userId: string) => Promise<void>;
}

type State = NonNullable<Awaited<ReturnType<typeof getOAuthState>>>;
type Hooks = Required<Pick<BetterAuthOptions, "user" | "databaseHooks">>;
type Validate = NonNullable<NonNullable<BetterAuthOptions["user"]>["validateUserInfo"]>;

// Sign-ins that give an account elsewhere to somebody who was here before.
const connecting = new WeakSet<State>();

const Told = z.object({ id: z.string().default(""), emailVerified: z.boolean().default(false) });

/**
 * Who may come in by an account elsewhere. Nobody is made of an address that wasn't proven. What staff have is connected by
 * themselves alone, while they are signed in: whoever can make up addresses at the provider must not become them.
 */
export function validateProfile({ db }: Pick<SsoRules, "db">): Validate {
  return async ({ user, source }) => {
    const { id, emailVerified } = Told.parse(user);
    const state = await getOAuthState();
    if (source.action === "create-user") return emailVerified ? undefined : { error: "email_not_verified" };
    if (source.action !== "link-account" || !state) return undefined;
    connecting.add(state);
    if (state.link) return undefined;
    const found = await db.user.findUnique({ where: { id }, select: { role: true } });
    return found?.role === "CUSTOMER" ? undefined : { error: "staff_connect_first" };
  };
}

/** Which language the page had where somebody new pressed the button. */
async function localeOfPage(): Promise<Locale> {
  const state = await getOAuthState();
  const path = state ? new URL(state.callbackURL, "http://shop.invalid").pathname : "";
  return Locale.catch("en").parse(path.split("/")[1]);
}

/** The shop never asks a provider anything again: what would open that account there isn't kept. */
const noTokens = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
};

export function databaseHooks({ onConnected }: Pick<SsoRules, "onConnected">): Hooks["databaseHooks"] {
  return {
    user: { create: { before: async () => ({ data: { locale: await localeOfPage() } }) } },
    account: {
      create: {
        before: async () => ({ data: noTokens }),
        after: async ({ userId }) => {
          const state = await getOAuthState();
          if (state && connecting.has(state)) await onConnected(userId);
        },
      },
      update: { before: async () => ({ data: noTokens }) },
    },
  };
}
