import type { Auth } from "@souk/auth";
import { DomainError, type Permission } from "@souk/contracts";
import { demandRight } from "@souk/core/admin/demand-right";
import type { Core, StaffContext } from "@souk/core/context";
import type { Context } from "hono";
import type { AppEnv } from "./types.ts";

/** Who of the staff asks, for what doesn't travel as tRPC. SIGN_IN_REQUIRED, FORBIDDEN. */
export async function staffOf(
  c: Context<AppEnv>,
  { core, auth }: { core: Core; auth: Auth },
  permission: Permission,
): Promise<StaffContext> {
  const user = await auth.user(c.req.raw.headers);
  if (!user) throw new DomainError("SIGN_IN_REQUIRED", {});
  demandRight(user, permission);
  const userAgent = c.req.header("user-agent")?.slice(0, 300) ?? null;
  return { ...core, staff: { ...user, ip: c.get("ip"), userAgent } };
}
