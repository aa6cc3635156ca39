import type { SignInProvider } from "@souk/contracts";

interface Client {
  clientId: string;
  clientSecret: string;
}

/** Which providers the server was set up with; each that is absent isn't offered. */
export interface SsoProviders {
  google?: Client | undefined;
  github?: Client | undefined;
  oidc?: (Client & OidcOptions) | undefined;
}

interface OidcOptions {
  /** As it calls itself in its discovery document. */
  issuer: string;
  /** For the button. */
  name: string;
  /** Addresses count as proven where the provider says nothing of it: one that knows no unproven ones. */
  trustEmails: boolean;
}

/** In the order of their buttons. */
export function providersOf({ google, github, oidc }: SsoProviders): SignInProvider[] {
  return [
    ...(oidc ? [{ id: "oidc", name: oidc.name } as const] : []),
    ...(google ? [{ id: "google", name: "Google" } as const] : []),
    ...(github ? [{ id: "github", name: "GitHub" } as const] : []),
  ];
}
