import { DomainError, type StaffPrivacyRequest, type StartPrivacyInput } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { refuseStaff } from "../../privacy/ask-for-erasure.ts";
import { openRequest } from "../../privacy/open-request.ts";
import { audit } from "../audit/audit.ts";
import { runUniqueTx } from "../unique-violation.ts";
import { staffRequest } from "./list-requests.ts";

/**
 * Staff start what a person asked for by letter or telephone. What comes of it goes to that person's address alone.
 * NOT_FOUND where the shop knows nothing under it; STAFF_ACCOUNT for the erasure of somebody of the staff.
 */
export function startRequest(
  ctx: StaffContext,
  { kind, email, locale }: StartPrivacyInput,
): Promise<StaffPrivacyRequest> {
  return runUniqueTx(ctx.db, async (tx) => {
    const userId = await ownerOf(tx, email);
    if (kind === "ERASURE" && userId !== null) await refuseStaff(tx, userId);
    const by = { requestedBy: "STAFF", actorId: ctx.staff.id, actorName: ctx.staff.name } as const;
    const { id, isNew } = await openRequest(ctx, tx, { kind, userId, email, locale, by });
    if (isNew)
      await audit(tx, ctx, {
        action: kind === "EXPORT" ? "privacy.export" : "privacy.erase",
        entity: "privacy",
        entityId: id,
        after: { member: email },
      });
    return staffRequest(tx, id, ctx.clock.now());
  });
}

/** The account with that address; null for a guest who ordered, waits for goods, or wrote under it. */
async function ownerOf(tx: Tx, email: string): Promise<string | null> {
  const user = await tx.user.findFirst({ where: { email, deletedAt: null }, select: { id: true } });
  if (user) return user.id;
  const where = { email };
  const found =
    (await tx.order.findFirst({ where, select: { id: true } })) ??
    (await tx.cart.findFirst({ where, select: { id: true } })) ??
    (await tx.stockAlert.findFirst({ where, select: { id: true } })) ??
    (await tx.contactMessage.findFirst({ where, select: { id: true } }));
  if (!found) throw new DomainError("NOT_FOUND", { entity: "customer" });
  return null;
}
