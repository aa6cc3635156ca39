import { wantsSecondFactor } from "@souk/contracts/auth-failure";
import type { AuthContext, BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware, getOAuthState } from "better-auth/api";
import { z } from "zod";
import { patiently } from "./patiently.ts";

type Provider = AuthContext["socialProviders"][number];
type Told = Awaited<ReturnType<Provider["getUserInfo"]>>;

export interface Careful {
  /** Providers whose addresses count as proven where they say nothing of it. */
  trusted: ReadonlySet<string>;
  /** A provider has said that this address is whose account there it is. */
  onProvenEmail: (email: string) => Promise<void>;
}

const LONGEST_NAME = 120;

/** What providers say of an address, some as text; the text "false" and the like must not count as proof. */
const isTrue = (claim: unknown): boolean => claim === true || claim === "true";
const Claims = z.looseObject({ email_verified: z.unknown().optional() });

/** Stands between better-auth and its providers: nothing they say is taken as it comes, and none is waited for long. */
export function carefulProviders(careful: Careful) {
  return {
    id: "careful-providers",
    init: ({ socialProviders }) => ({
      context: { socialProviders: socialProviders.map((provider) => guarded(provider, careful)) },
    }),
    hooks: {
      after: [{ matcher: ({ path }) => path === "/callback/:id", handler: toSecondStep }],
    },
  } satisfies BetterAuthPlugin;
}

function guarded(provider: Provider, { trusted, onProvenEmail }: Careful): Provider {
  return {
    ...provider,
    validateAuthorizationCode: (data) => patiently(provider.validateAuthorizationCode(data)),
    getUserInfo: async (tokens) => {
      const told = await patiently(provider.getUserInfo(tokens));
      const profile = told && narrowed(told, trusted.has(provider.id));
      const { email, emailVerified } = profile?.user ?? {};
      const isSignIn = !(await getOAuthState())?.link;
      if (email && emailVerified && isSignIn) await onProvenEmail(email);
      return profile;
    },
  };
}

/** Name and address alone; a picture would be fetched from elsewhere by whoever sees the account. */
function narrowed(told: NonNullable<Told>, isTrusted: boolean): NonNullable<Told> {
  const { user, data } = told;
  const email = user.email?.trim().toLowerCase();
  const isSilent = Claims.parse(data).email_verified === undefined && !user.emailVerified;
  const emailVerified = (isTrusted && isSilent) || isTrue(user.emailVerified);
  const name = (user.name?.trim() || email?.split("@")[0] || "").slice(0, LONGEST_NAME);
  return { data, user: { email, emailVerified, name } };
}

/** The second factor answers with JSON, but here a browser is on its way: it is led to where codes are asked for. */
const toSecondStep = createAuthMiddleware(async (ctx) => {
  if (!wantsSecondFactor(ctx.context.returned)) return;
  const state = await getOAuthState();
  if (!state?.errorURL) return;
  const page = new URL(state.errorURL, ctx.context.baseURL);
  page.searchParams.set("step", "code");
  throw ctx.redirect(page.href);
});
