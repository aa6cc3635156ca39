import {
  DomainError,
  IMPERSONATION_MINUTES,
  IMPERSONATION_OPENS_SECONDS,
  type StartedImpersonation,
  type StartImpersonationInput,
} from "@souk/contracts";
import { newSecretToken } from "@souk/db";
import { audit } from "../admin/audit/audit.ts";
import { readCustomer } from "../admin/customers/get-customer.ts";
import type { StaffContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { endOf } from "./end-of.ts";

/** A staff member at a screen: what a program's key may not. */
export interface StaffSessionContext extends StaffContext {
  sessionId: string;
}

/**
 * Gives the address that opens the shop as a customer, once and soon. An earlier one of the same staff member ends.
 * NOT_FOUND, STAFF_ACCOUNT.
 */
export function startImpersonation(
  ctx: StaffSessionContext,
  { id, reason, locale }: StartImpersonationInput,
): Promise<StartedImpersonation> {
  const { token, hash } = newSecretToken();
  const { staff, sessionId } = ctx;
  return runTx(ctx.db, async (tx) => {
    // Whoever starts two at once starts them one after the other.
    await tx.$executeRaw`SELECT 1 FROM "User" WHERE "id" = ${staff.id}::uuid FOR NO KEY UPDATE`;
    await demandCustomer(tx, id);
    const now = ctx.clock.now();
    const open = { staffId: staff.id, endedAt: null };
    for (const before of await tx.impersonation.findMany({ where: open, select: { id: true } }))
      await endOf(tx, { ...staff, clock: ctx.clock }, { id: before.id, how: "REPLACED" });
    const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
    const endsAt = after(IMPERSONATION_MINUTES * 60);
    await tx.impersonation.create({
      data: {
        customerId: id,
        staffId: staff.id,
        staffName: staff.name,
        sessionId,
        reason,
        tokenHash: hash,
        opensUntil: after(IMPERSONATION_OPENS_SECONDS),
        endsAt,
        createdAt: now,
      },
      select: { id: true },
    });
    const told = { reason, until: endsAt.toISOString() };
    await audit(tx, ctx, { action: "customer.impersonate", entity: "customer", entityId: id, after: told });
    const url = `${ctx.config.origin}/${locale}/view-as#${token}`;
    return { url, customer: await readCustomer(tx, ctx, id) };
  });
}

/** Nobody gains the rights of another of the staff by it. */
async function demandCustomer(tx: Tx, id: string): Promise<void> {
  const user = await tx.user.findFirst({
    where: { id, deletedAt: null },
    select: { role: true, disabledAt: true },
  });
  if (!user || user.disabledAt !== null) throw new DomainError("NOT_FOUND", { entity: "customer" });
  if (user.role !== "CUSTOMER") throw new DomainError("STAFF_ACCOUNT", {});
}
