import { generateKeyPairSync, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { Provider } from "oidc-provider";

/** Somebody with an account at the provider; `claims` are told as they are. */
export interface OidcAccount {
  sub: string;
  claims: Record<string, unknown>;
}

export interface OidcOptions {
  port: number;
  redirectUri: string;
  clientId: string;
  clientSecret: string;
  /** Whose account a sign-in is by what was typed; null for nobody's. */
  find(typed: string): OidcAccount | null;
}

export interface OidcServer {
  issuer: string;
  close(): Promise<void>;
}

/** A real OpenID Connect provider (oidc-provider) that wants PKCE. Its page asks for a login alone. */
export async function startOidcServer(options: OidcOptions): Promise<OidcServer> {
  const issuer = `http://localhost:${options.port}`;
  const accounts = new Map<string, OidcAccount>();
  const provider = makeProvider(issuer, options, accounts);
  const answer = provider.callback();
  const server = createServer((request, response) => {
    const isPage = request.url?.startsWith("/interaction/") === true;
    const done = isPage
      ? signIn({ provider, options, accounts }, request, response)
      : answer(request, response);
    done.catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.listen(options.port);
  await once(server, "listening");
  return {
    issuer,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function makeProvider(issuer: string, options: OidcOptions, accounts: Map<string, OidcAccount>): Provider {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return new Provider(issuer, {
    clients: [
      {
        client_id: options.clientId,
        client_secret: options.clientSecret,
        redirect_uris: [options.redirectUri],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: [randomUUID()] },
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" }] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...accounts.get(sub)?.claims }) }),
    // Nobody is asked whether the shop may know their address.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
}

interface Page {
  provider: Provider;
  options: OidcOptions;
  accounts: Map<string, OidcAccount>;
}

/** The form, and what was typed into it. "Cancel" is what a person presses who thought better of it. */
async function signIn(
  { provider, options, accounts }: Page,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "POST") {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(FORM);
    return;
  }
  const form = new URLSearchParams(await text(request));
  const account = form.has("cancel") ? null : options.find(form.get("login") ?? "");
  if (account) accounts.set(account.sub, account);
  const result = account
    ? { login: { accountId: account.sub } }
    : { error: "access_denied", error_description: "Somebody thought better of it" };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

const FORM = `<!doctype html><html lang="en"><title>Test ID</title><h1>Test ID</h1><form method="post">
<label>Login <input name="login" autofocus></label> <button>Continue</button> <button name="cancel" value="1">Cancel</button>
</form></html>`;
