import type { SessionUser } from "@souk/api";
import type { Auth } from "@souk/auth";
import { DomainError, IMPERSONATION_HEADER, IMPERSONATION_MINUTES, Id } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import { closeOver } from "@souk/core/impersonation/end-impersonation";
import { hashOfSecretToken, newSecretToken } from "@souk/db";
import { createMiddleware } from "hono/factory";
import { parse, serialize } from "hono/utils/cookie";
import { refuseAs } from "./auth-answers.ts";
import type { AppEnv } from "./types.ts";

const NAME = "souk_view_as";
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/**
 * Which tab it is says a header, that it may the cookie: the one can't be sent by a foreign page, the other not be read by
 * a script. All other tabs of the same browser stay whose they are.
 */
export const isImpersonating = (headers: Headers): boolean => headers.has(IMPERSONATION_HEADER);

/** The customer whom the tab sees the shop as. IMPERSONATION_OVER, never somebody else instead. */
export async function impersonatedUser(
  { core, auth, headers }: { core: Core; auth: Auth; headers: Headers },
  from: { ip: string | null; userAgent: string | null },
): Promise<SessionUser> {
  const id = Id.safeParse(headers.get(IMPERSONATION_HEADER)).data;
  const token = parse(headers.get("cookie") ?? "", NAME)[NAME] ?? "";
  if (id === undefined || !TOKEN.test(token)) throw new DomainError("IMPERSONATION_OVER", {});
  const given = { id, secretHash: hashOfSecretToken(token) };
  const user = await auth.impersonated(given);
  if (user) return user;
  await closeOver({ ...core, ...from }, given);
  throw new DomainError("IMPERSONATION_OVER", {});
}

/** Sets the cookie on the answer and gives its hash. */
export function impersonationIssuer(headers: Headers, secure: boolean): () => string {
  return () => {
    const { token, hash } = newSecretToken();
    const cookie = serialize(NAME, token, {
      path: "/trpc/shop",
      httpOnly: true,
      sameSite: "Strict",
      secure,
      maxAge: IMPERSONATION_MINUTES * 60,
    });
    headers.append("set-cookie", cookie);
    return hash;
  };
}

/** Sign-ins, passwords, second factors and tokens: in such a tab they would be the staff member's own. */
export const noImpersonator = createMiddleware<AppEnv>((c, next) =>
  isImpersonating(c.req.raw.headers) ? Promise.resolve(refuseAs(c, 403, "IMPERSONATION_REFUSED")) : next(),
);
