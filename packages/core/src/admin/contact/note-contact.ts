import type { AddContactNoteInput, ContactView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { changeContact } from "./change-contact.ts";

/** What staff say among themselves; whoever wrote never sees it, and the log says only that it was said. NOT_FOUND. */
export function addContactNote(ctx: StaffContext, { id, text }: AddContactNoteInput): Promise<ContactView> {
  return changeContact(ctx, id, {
    action: "contact.note",
    change: async (tx) => {
      const now = ctx.clock.now();
      const actor = { actorId: ctx.staff.id, actorName: ctx.staff.name, createdAt: now };
      await tx.contactNote.create({ data: { messageId: id, text, ...actor }, select: { id: true } });
      await tx.contactMessage.update({ where: { id }, data: { updatedAt: now }, select: { id: true } });
      return {};
    },
  });
}
