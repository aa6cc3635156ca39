import { DomainError, PayToken, type Permission } from "@souk/contracts";
import { demandRight } from "@souk/core/admin/demand-right";
import { asDraft } from "@souk/core/drafts/draft-shopper";
import { dueShopper } from "@souk/core/edits/due-of-link";
import { draftOfLink } from "@souk/core/drafts/pay-link";
import { z } from "zod";
import { baseProcedure } from "./trpc.ts";

const InCurrency = z.object({ currency: z.string() });

/** Open to all; knows nothing of who asks, so its answers may be cached. */
export const publicProcedure = baseProcedure;

/** For changes that staff may also make who see the shop as a customer. */
export const STAFF_TOO = { impersonator: "may" } as const;

/** Has `ctx.shopper`: an account, a cart cookie, or somebody new. */
export const cartProcedure = baseProcedure.use(async ({ ctx, next }) => {
  const user = await ctx.user();
  return next({ ctx: { shopper: { userId: user?.id ?? null, ip: ctx.ip, ...ctx.cartCookie } } });
});

/**
 * As `cartProcedure`; on the page of a link to pay by, `ctx.shopper` is the link's draft, or the order of which
 * something is due: that can be paid alone. PAY_LINK_EXPIRED; only how a
 * payment ended can be asked for later, too. A draft stays in its currency.
 */
export const checkoutProcedure = cartProcedure.use(async ({ ctx, path, getRawInput, next }) => {
  if (ctx.payLink === null) return next();
  const link = PayToken.safeParse(ctx.payLink);
  if (!link.success) throw new DomainError("PAY_LINK_EXPIRED", {});
  const late = path.endsWith(".resume");
  const asked = InCurrency.safeParse(await getRawInput());
  const due = await dueShopper(ctx, link.data, { late, ip: ctx.ip });
  if (due) {
    const isPaying = late || path.endsWith(".place");
    if (!isPaying || (asked.success && asked.data.currency !== due.currency))
      throw new DomainError("PAY_LINK_EXPIRED", {});
    return next({ ctx: { shopper: due.shopper } });
  }
  const draft = await draftOfLink(ctx, link.data, { late });
  if (asked.success && asked.data.currency !== draft.currency) throw new DomainError("PAY_LINK_EXPIRED", {});
  return next({ ctx: { shopper: asDraft(ctx, draft.id).shopper } });
});

/** Has `ctx.customer`; SIGN_IN_REQUIRED otherwise. */
export const customerProcedure = baseProcedure.use(async ({ ctx, next }) => {
  const user = await ctx.user();
  if (!user) throw new DomainError("SIGN_IN_REQUIRED", {});
  return next({ ctx: { customer: user } });
});

/**
 * Has `ctx.staff`; refuses with SIGN_IN_REQUIRED or FORBIDDEN unless the role holds the permission now, and with
 * SECOND_FACTOR_REQUIRED before anything where the role asks for one that isn't set up. The one guard that a program's key
 * passes: all others see nobody.
 */
export const staffProcedure = (permission: Permission) => staffWith(permission);

const staffWith = (permission: Permission | null) =>
  baseProcedure.meta({ permission }).use(async ({ ctx, next }) => {
    const user = ctx.actingKey ? await ctx.actingKey() : await ctx.user();
    if (!user) throw new DomainError("SIGN_IN_REQUIRED", {});
    if (user.secondFactorMissing) throw new DomainError("SECOND_FACTOR_REQUIRED", {});
    if (permission !== null) demandRight(user, permission);
    else if (user.permissions.length === 0) throw new DomainError("FORBIDDEN", { permission: "any" });
    return next({ ctx: { staff: { ...user, ip: ctx.ip, userAgent: ctx.userAgent } } });
  });

/** The same for a person at a screen: `ctx.sessionId` is what a program's key doesn't have. */
export const staffAtScreen = (permission: Permission) =>
  staffProcedure(permission).use(async ({ ctx, next }) => {
    const user = await ctx.user();
    if (!user) throw new DomainError("SIGN_IN_REQUIRED", {});
    return next({ ctx: { sessionId: user.sessionId } });
  });

/** The same for whoever has any right at all: the use case asks for the one that its input wants. */
export const anyStaffProcedure = staffWith(null);
