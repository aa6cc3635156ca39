import type { SsoProviders } from "@souk/auth";
import { isHttpUrl, onOff, optionalText } from "./env-fields.ts";

/** Who else may say who somebody is; none is offered that isn't set up. */
export const SsoVariables = {
  GOOGLE_CLIENT_ID: optionalText(
    "Client of a Google Cloud project: shoppers and staff may then sign in with Google.",
    "Google isn't offered",
  ),
  GOOGLE_CLIENT_SECRET: optionalText("Its secret.", "needed with `GOOGLE_CLIENT_ID`"),
  GITHUB_CLIENT_ID: optionalText(
    "Client of a GitHub OAuth app: shoppers and staff may then sign in with GitHub.",
    "GitHub isn't offered",
  ),
  GITHUB_CLIENT_SECRET: optionalText("Its secret.", "needed with `GITHUB_CLIENT_ID`"),
  OIDC_ISSUER: optionalText(
    "Issuer of any OpenID Connect provider (Keycloak, Entra ID, Okta, Authentik…), as its discovery document has it.",
    "no other provider is offered",
    isHttpUrl,
    "must look like https://id.example.com/realms/shop",
  ),
  OIDC_CLIENT_ID: optionalText("Client of the shop there.", "needed with `OIDC_ISSUER`"),
  OIDC_CLIENT_SECRET: optionalText("Its secret.", "needed with `OIDC_ISSUER`"),
  OIDC_NAME: optionalText("What the button calls it.", "the issuer's host"),
  OIDC_TRUST_EMAIL: onOff(
    "1 for a provider that knows proven addresses only and doesn't say so (`email_verified` is missing).",
    "0",
  ),
};

const PAIRS = [
  ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"],
  ["GITHUB_CLIENT_ID", "GITHUB_CLIENT_SECRET"],
  ["OIDC_ISSUER", "OIDC_CLIENT_ID"],
  ["OIDC_ISSUER", "OIDC_CLIENT_SECRET"],
] as const;

/** A line for each one that is missing beside another. */
export function missingOfSso(source: Readonly<Record<string, string | undefined>>): string[] {
  const isGiven = (name: string): boolean => (source[name] ?? "").trim() !== "";
  return PAIRS.flatMap(([first, second]) =>
    isGiven(first) && !isGiven(second) ? [`${second} must be given, too`] : [],
  );
}

type Given = { [Name in (typeof PAIRS)[number][number] | "OIDC_NAME"]?: string | undefined } & {
  OIDC_TRUST_EMAIL?: boolean | undefined;
};

export function settleSso(given: Given): SsoProviders {
  return {
    google: client(given.GOOGLE_CLIENT_ID, given.GOOGLE_CLIENT_SECRET),
    github: client(given.GITHUB_CLIENT_ID, given.GITHUB_CLIENT_SECRET),
    oidc: oidcOf(given),
  };
}

function client(clientId: string | undefined, clientSecret: string | undefined) {
  return clientId === undefined ? undefined : { clientId, clientSecret: clientSecret ?? "" };
}

function oidcOf(given: Given): SsoProviders["oidc"] {
  const ours = client(given.OIDC_CLIENT_ID, given.OIDC_CLIENT_SECRET);
  const issuer = given.OIDC_ISSUER;
  if (!ours || issuer === undefined) return undefined;
  const name = given.OIDC_NAME ?? new URL(issuer).hostname;
  return { ...ours, issuer, name, trustEmails: given.OIDC_TRUST_EMAIL ?? false };
}
