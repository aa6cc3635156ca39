import type { BetterAuthOptions, BetterAuthPlugin } from "better-auth";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { type Careful, carefulProviders } from "./careful-providers.ts";
import type { SsoProviders } from "./sso-options.ts";

/** Accounts are made where the page asks for it alone: the back office's never does. */
const noSignUp = { disableImplicitSignUp: true } as const;

/** The built-in providers of those that were set up. */
export function socialProviders({ google, github }: SsoProviders): BetterAuthOptions["socialProviders"] {
  return {
    ...(google && { google: { ...google, ...noSignUp } }),
    ...(github && { github: { ...github, ...noSignUp } }),
  };
}

/** Any other provider by OpenID Connect, and what watches over all of them. Its discovery is read when the plugin is. */
export function ssoPlugins(
  { oidc }: SsoProviders,
  { onProvenEmail }: Pick<Careful, "onProvenEmail">,
): BetterAuthPlugin[] {
  const trusted = new Set(oidc?.trustEmails ? ["oidc"] : []);
  const careful = carefulProviders({ trusted, onProvenEmail });
  if (!oidc) return [careful];
  const { clientId, clientSecret, issuer } = oidc;
  const generic = genericOAuth({
    config: [
      {
        providerId: "oidc",
        discoveryUrl: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ["openid", "email", "profile"],
        pkce: true,
        // An answer without an ID token that fits our nonce and the provider's keys is none.
        requireIdTokenVerification: true,
        ...noSignUp,
      },
    ],
  });
  return [generic, careful];
}
