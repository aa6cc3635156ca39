import { type AssignThreadInput, DomainError, type StaffThreadView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { addEntry } from "../add-entry.ts";
import { changeThread } from "./change-thread.ts";
import { supportPeople } from "./support-people.ts";

/** Gives a thread to one of the staff, or to nobody. NOT_FOUND, also for somebody who may not answer it. */
export function assignThread(
  ctx: StaffContext,
  { number, assigneeId }: AssignThreadInput,
): Promise<StaffThreadView> {
  return changeThread(ctx, number, {
    action: "support.assign",
    change: async (tx, thread, by) => {
      if ((thread.assignee?.id ?? null) === assigneeId) return null;
      const people = assigneeId === null ? [] : await supportPeople({ db: tx });
      const to = people.find(({ id }) => id === assigneeId) ?? null;
      if (assigneeId !== null && !to) throw new DomainError("NOT_FOUND", { entity: "staff" });
      await tx.supportThread.update({ where: { id: thread.id }, data: { assigneeId }, select: { id: true } });
      await addEntry(tx, thread, { kind: "ASSIGNED", text: to?.name ?? "" }, by);
      return { before: { assignee: thread.assignee?.name ?? null }, after: { assignee: to?.name ?? null } };
    },
  });
}
