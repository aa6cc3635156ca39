import { DomainError, type GroupView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { finishGroup, lockGroup } from "./finish-group.ts";

/** Puts a customer into a group, by e-mail; one who is in it stays. NOT_FOUND for a group or an account that isn't there. */
export async function addMember(
  ctx: StaffContext,
  { id, email }: { id: string; email: string },
): Promise<GroupView> {
  return runTx(ctx.db, async (tx) => {
    const before = await lockGroup(tx, id);
    const user = await tx.user.findFirst({ where: { email, deletedAt: null }, select: { id: true } });
    if (!user) throw new DomainError("NOT_FOUND", { entity: "customer" });
    await tx.customerGroupMember.createMany({
      data: [{ groupId: id, userId: user.id, createdAt: ctx.clock.now() }],
      skipDuplicates: true,
    });
    return finishGroup(tx, ctx, id, { action: "customer-group.add", before, more: { member: email } });
  });
}

/** Takes a customer out of a group. NOT_FOUND where they aren't in it. */
export async function removeMember(
  ctx: StaffContext,
  { id, userId }: { id: string; userId: string },
): Promise<GroupView> {
  return runTx(ctx.db, async (tx) => {
    const before = await lockGroup(tx, id);
    const user = await tx.user.findUnique({ where: { id: userId }, select: { email: true } });
    const { count } = await tx.customerGroupMember.deleteMany({ where: { groupId: id, userId } });
    if (count === 0 || !user) throw new DomainError("NOT_FOUND", { entity: "customer" });
    return finishGroup(tx, ctx, id, {
      action: "customer-group.remove",
      before,
      more: { member: user.email },
    });
  });
}
