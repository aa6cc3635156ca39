import type { ContactView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { changeContact, moveContact } from "./change-contact.ts";

/** Puts a message aside; one that is aside stays so. NOT_FOUND. */
export function archiveContact(ctx: StaffContext, { id }: { id: string }): Promise<ContactView> {
  return changeContact(ctx, id, {
    action: "contact.archive",
    change: async (tx, { state }) =>
      state === "ARCHIVED" ? null : moveContact(tx, ctx, { id, from: state, to: "ARCHIVED" }),
  });
}

/** Takes a message out of the archive, to where it was: REPLIED when somebody wrote back, READ else. NOT_FOUND. */
export function restoreContact(ctx: StaffContext, { id }: { id: string }): Promise<ContactView> {
  return changeContact(ctx, id, {
    action: "contact.restore",
    change: async (tx, { state, isAnswered }) => {
      if (state !== "ARCHIVED") return null;
      return moveContact(tx, ctx, { id, from: state, to: isAnswered ? "REPLIED" : "READ" });
    },
  });
}
