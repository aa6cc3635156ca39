import type { Auth } from "@souk/auth";
import { BeginProviderInput, ConnectProviderInput, SignInProviderId } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import { isEmailProven } from "@souk/core/identity/connected-accounts";
import { takeTurn } from "@souk/db";
import { Hono, type Context } from "hono";
import { askPassword } from "./ask-password.ts";
import { countedNetwork } from "./request-limits.ts";
import { forBetterAuth, refuse, refuseAs } from "./auth-answers.ts";
import type { AppEnv } from "./types.ts";

interface Deps {
  auth: Auth;
  core: Core;
}

/** Sign-ins by providers: where the browser is sent, and where it comes back. */
export function providerRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.post("/sign-in/provider", (c) => begin(c, deps));
  routes.post("/connect", (c) => connect(c, deps));
  routes.get("/callback/:provider", async (c) => {
    const provider = SignInProviderId.safeParse(c.req.param("provider"));
    const handler = provider.success ? await deps.auth.sso.handlerFor(provider.data) : null;
    return handler ? handler(forBetterAuth(c)) : c.notFound();
  });
  return routes;
}

async function begin(c: Context<AppEnv>, { auth, core }: Deps): Promise<Response> {
  const input = BeginProviderInput.safeParse(await c.req.json().catch(() => null));
  if (!input.success) return refuseAs(c, 400, "INVALID_INPUT");
  const attempt = await takeTurn(core.db, "provider", { address: countedNetwork(c.get("ip")) });
  if (!attempt.allowed) return refuse(c, attempt);
  const { from } = input.data;
  return atProvider(c, auth, {
    provider: input.data.provider,
    path: "sign-in/social",
    body: { ...pagesOf(from), requestSignUp: from.app === "shop" },
  });
}

/** The password is asked for once more: an account at a provider opens this one from then on. */
async function connect(c: Context<AppEnv>, { auth, core }: Deps): Promise<Response> {
  const input = ConnectProviderInput.safeParse(await c.req.json().catch(() => null));
  if (!input.success) return refuseAs(c, 400, "INVALID_INPUT");
  const user = await auth.user(c.req.raw.headers);
  if (!user) return refuseAs(c, 401, "UNAUTHORIZED");
  const refused = await askPassword(c, core, { userId: user.id, password: input.data.password });
  if (refused) return refused;
  if (!(await isEmailProven(core.db, user.id))) return refuseAs(c, 400, "EMAIL_NOT_VERIFIED");
  const { from } = input.data;
  const security = from.app === "shop" ? `/${from.locale}/account/security` : "/admin/security";
  return atProvider(c, auth, {
    provider: input.data.provider,
    path: "link-social",
    body: { callbackURL: `${security}?connected=1`, errorCallbackURL: security },
  });
}

/** Our own pages by name: what comes back never names an address. */
function pagesOf(from: BeginProviderInput["from"]) {
  if (from.app === "admin") return { callbackURL: "/admin/", errorCallbackURL: "/admin/sign-in" };
  const { locale, next } = from;
  const query = next ? `?next=${next}` : "";
  return {
    callbackURL: `/${locale}/${next ?? "account"}`,
    errorCallbackURL: `/${locale}/sign-in${query}`,
  };
}

interface AtProvider {
  provider: SignInProviderId;
  path: string;
  body: object;
}

async function atProvider(c: Context<AppEnv>, auth: Auth, { provider, path, body }: AtProvider) {
  const handler = await auth.sso.handlerFor(provider);
  const isKnown = auth.providers.some(({ id }) => id === provider);
  if (!handler) return isKnown ? refuseAs(c, 503, "PROVIDER_UNREACHABLE") : refuseAs(c, 404, "NOT_FOUND");
  const asked = { ...body, provider, disableRedirect: true };
  return handler(forBetterAuth(c, { path: `/api/auth/${path}`, body: asked }));
}
