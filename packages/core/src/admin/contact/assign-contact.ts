import { type AssignContactInput, type ContactView, DomainError } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { supportPeople } from "../../support/staff/support-people.ts";
import { changeContact } from "./change-contact.ts";

/** Says who looks after a message, or nobody. NOT_FOUND, also for whoever may not write back. */
export function assignContact(
  ctx: StaffContext,
  { id, assigneeId }: AssignContactInput,
): Promise<ContactView> {
  return changeContact(ctx, id, {
    action: "contact.assign",
    change: async (tx, held) => {
      const people = await supportPeople({ db: tx });
      const nameOf = (one: string | null) => people.find((person) => person.id === one)?.name ?? null;
      if (assigneeId !== null && nameOf(assigneeId) === null)
        throw new DomainError("NOT_FOUND", { entity: "staff" });
      const data = { assigneeId, updatedAt: ctx.clock.now() };
      await tx.contactMessage.update({ where: { id }, data, select: { id: true } });
      return { before: { assignee: nameOf(held.assigneeId) }, after: { assignee: nameOf(assigneeId) } };
    },
  });
}
