import { type AssignContactInput, can, type ContactView, DomainError, permissionsOf } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { changeContact } from "./change-contact.ts";

/** Says who looks after a message, or nobody. NOT_FOUND, also for whoever may not write back. */
export function assignContact(
  ctx: StaffContext,
  { id, assigneeId }: AssignContactInput,
): Promise<ContactView> {
  return changeContact(ctx, id, {
    action: "contact.assign",
    change: async (tx, held) => {
      const people = await whoMayAnswer(tx);
      const nameOf = (one: string | null) => people.find((person) => person.id === one)?.name ?? null;
      if (assigneeId !== null && nameOf(assigneeId) === null)
        throw new DomainError("NOT_FOUND", { entity: "staff" });
      const data = { assigneeId, updatedAt: ctx.clock.now() };
      await tx.contactMessage.update({ where: { id }, data, select: { id: true } });
      return { before: { assignee: nameOf(held.assigneeId) }, after: { assignee: nameOf(assigneeId) } };
    },
  });
}

/** Whom a message can be given to, by name. */
export async function contactAssignees(ctx: StaffContext) {
  return whoMayAnswer(ctx.db);
}

async function whoMayAnswer(tx: Tx): Promise<{ id: string; name: string }[]> {
  const people = await tx.user.findMany({
    where: { role: { not: "CUSTOMER" }, deletedAt: null, disabledAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, role: true, staffRole: { select: { permissions: true } } },
  });
  return people
    .filter(({ role, staffRole }) =>
      can({ permissions: permissionsOf(role, staffRole?.permissions) }, "support.write"),
    )
    .map(({ id, name }) => ({ id, name }));
}
