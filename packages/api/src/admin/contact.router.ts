import {
  AddContactNoteInput,
  AssignContactInput,
  ContactClicks,
  ContactRef,
  ContactTable,
  ContactTableInput,
  ContactView,
  ReplyContactInput,
} from "@souk/contracts";
import { archiveContact, restoreContact } from "@souk/core/admin/contact/archive-contact";
import { assignContact } from "@souk/core/admin/contact/assign-contact";
import { contactClicks } from "@souk/core/admin/contact/contact-clicks";
import { contactTable } from "@souk/core/admin/contact/contact-table";
import { getContact } from "@souk/core/admin/contact/contact-view";
import { addContactNote } from "@souk/core/admin/contact/note-contact";
import { openContact } from "@souk/core/admin/contact/open-contact";
import { replyContact } from "@souk/core/admin/contact/reply-contact";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

/** What people wrote by the contact form. */
export const contactRouter = router({
  list: staffProcedure("support.read")
    .input(ContactTableInput)
    .output(ContactTable)
    .query(({ ctx, input }) => contactTable(ctx, input)),
  get: staffProcedure("support.read")
    .input(ContactRef)
    .output(ContactView)
    .query(({ ctx, input }) => getContact(ctx, input)),
  clicks: staffProcedure("support.read")
    .output(ContactClicks)
    .query(({ ctx }) => contactClicks(ctx)),
  open: staffProcedure("support.write")
    .input(ContactRef)
    .output(ContactView)
    .mutation(({ ctx, input }) => openContact(ctx, input)),
  addNote: staffProcedure("support.write")
    .input(AddContactNoteInput)
    .output(ContactView)
    .mutation(({ ctx, input }) => addContactNote(ctx, input)),
  assign: staffProcedure("support.write")
    .input(AssignContactInput)
    .output(ContactView)
    .mutation(({ ctx, input }) => assignContact(ctx, input)),
  reply: staffProcedure("support.write")
    .input(ReplyContactInput)
    .output(ContactView)
    .mutation(({ ctx, input }) => replyContact(ctx, input)),
  archive: staffProcedure("support.write")
    .input(ContactRef)
    .output(ContactView)
    .mutation(({ ctx, input }) => archiveContact(ctx, input)),
  restore: staffProcedure("support.write")
    .input(ContactRef)
    .output(ContactView)
    .mutation(({ ctx, input }) => restoreContact(ctx, input)),
});
