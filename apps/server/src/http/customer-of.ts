import type { Auth } from "@souk/auth";
import { DomainError } from "@souk/contracts";
import type { Core, CustomerContext } from "@souk/core/context";
import type { Context } from "hono";
import { isImpersonating } from "./impersonation.ts";
import type { AppEnv } from "./types.ts";

/** Who asks, by session; nobody else in their name. SIGN_IN_REQUIRED, IMPERSONATION_REFUSED. */
export async function customerOf(
  c: Context<AppEnv>,
  { core, auth }: { core: Core; auth: Auth },
): Promise<CustomerContext> {
  if (isImpersonating(c.req.raw.headers)) throw new DomainError("IMPERSONATION_REFUSED", {});
  const customer = await auth.user(c.req.raw.headers);
  if (!customer) throw new DomainError("SIGN_IN_REQUIRED", {});
  return { ...core, customer };
}
