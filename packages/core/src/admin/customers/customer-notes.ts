import {
  type AddCustomerNoteInput,
  type CustomerView,
  DomainError,
  type RemoveCustomerNoteInput,
} from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { changeCustomer } from "./change-customer.ts";

/** What staff say among themselves; the customer never sees it. NOT_FOUND. */
export function addCustomerNote(
  ctx: StaffContext,
  { id, text }: AddCustomerNoteInput,
): Promise<CustomerView> {
  return changeCustomer(ctx, id, {
    action: "customer.note",
    change: async (tx) => {
      const actor = { actorId: ctx.staff.id, actorName: ctx.staff.name, createdAt: ctx.clock.now() };
      await tx.customerNote.create({ data: { userId: id, text, ...actor }, select: { id: true } });
      return { after: { note: text } };
    },
  });
}

/** Takes a note away; the log keeps it. NOT_FOUND for one that isn't this customer's. */
export function removeCustomerNote(
  ctx: StaffContext,
  { id, noteId }: RemoveCustomerNoteInput,
): Promise<CustomerView> {
  return changeCustomer(ctx, id, {
    action: "customer.note-remove",
    change: async (tx) => {
      const where = { id: noteId, userId: id };
      const note = await tx.customerNote.findFirst({ where, select: { text: true } });
      if (!note) throw new DomainError("NOT_FOUND", { entity: "note" });
      await tx.customerNote.deleteMany({ where });
      return { before: { note: note.text }, after: { note: null } };
    },
  });
}
