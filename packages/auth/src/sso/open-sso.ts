import type { SignInProviderId } from "@souk/contracts";
import { patiently } from "./patiently.ts";
import { type SsoProviders, providersOf } from "./sso-options.ts";

interface SsoAuth {
  handler(request: Request): Promise<Response>;
  $context: Promise<{ socialProviders: readonly { id: string }[] }>;
}

const AGAIN_MS = 5000;

export interface Sso {
  /** Null while the provider can't be reached. */
  handlerFor(provider: SignInProviderId): Promise<((request: Request) => Promise<Response>) | null>;
}

/**
 * better-auth with providers is an instance of its own, made when somebody first asks for one: it waits for the discovery
 * of a provider, and neither a start nor any other sign-in may. One that wasn't there then is looked for again.
 */
export function openSso(providers: SsoProviders, make: () => SsoAuth): Sso {
  let made: { auth: SsoAuth; failedAt: number } | null = null;
  const wanted = new Set(providersOf(providers).map(({ id }) => id));
  return {
    handlerFor: async (provider) => {
      if (!wanted.has(provider)) return null;
      if (!made || made.failedAt < Date.now() - AGAIN_MS) made = { auth: make(), failedAt: Infinity };
      const tried = made;
      if (await hasProvider(tried.auth, provider)) return (request) => tried.auth.handler(request);
      tried.failedAt = Math.min(tried.failedAt, Date.now());
      return null;
    },
  };
}

async function hasProvider(auth: SsoAuth, provider: SignInProviderId): Promise<boolean> {
  return patiently(auth.$context).then(
    ({ socialProviders }) => socialProviders.some(({ id }) => id === provider),
    () => false,
  );
}
