import { can, DomainError, type Permission } from "@souk/contracts";
import { baseProcedure } from "./trpc.ts";

/** Open to all; knows nothing of who asks, so its answers may be cached. */
export const publicProcedure = baseProcedure;

/** Has `ctx.shopper`: an account, a cart cookie, or somebody new. */
export const cartProcedure = baseProcedure.use(async ({ ctx, next }) => {
  const user = await ctx.user();
  return next({ ctx: { shopper: { userId: user?.id ?? null, ...ctx.cartCookie } } });
});

/** Has `ctx.customer`; SIGN_IN_REQUIRED otherwise. */
export const customerProcedure = baseProcedure.use(async ({ ctx, next }) => {
  const user = await ctx.user();
  if (!user) throw new DomainError("SIGN_IN_REQUIRED", {});
  return next({ ctx: { customer: user } });
});

/** Has `ctx.staff`; refuses with SIGN_IN_REQUIRED or FORBIDDEN unless the role holds the permission now. */
export const staffProcedure = (permission: Permission) =>
  baseProcedure.meta({ permission }).use(async ({ ctx, next }) => {
    const user = await ctx.user();
    if (!user) throw new DomainError("SIGN_IN_REQUIRED", {});
    if (!can(user.role, permission)) throw new DomainError("FORBIDDEN", { permission });
    return next({ ctx: { staff: { ...user, ip: ctx.ip, userAgent: ctx.userAgent } } });
  });
