import type { ContactView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { changeContact, moveContact } from "./change-contact.ts";

/** Somebody of the staff reads it: a NEW one is READ from then on, any other stays as it is. NOT_FOUND. */
export function openContact(ctx: StaffContext, { id }: { id: string }): Promise<ContactView> {
  return changeContact(ctx, id, {
    action: "contact.read",
    change: async (tx, { state }) =>
      state === "NEW" ? moveContact(tx, ctx, { id, from: state, to: "READ" }) : null,
  });
}
