import { z } from "zod";
import { ContactPlace, ContactState, ContactTopic, ContactWay } from "../contact.ts";
import { Cursor, Id, Limit, Locale, text } from "../primitives.ts";
import { MailState } from "./mail.ts";

export const ContactTableInput = z.object({
  state: ContactState.optional(),
  /** A part of a name, an address or a message, or an order's number. */
  query: text(1, 100).optional(),
  /** Those that the asker looks after. */
  mine: z.boolean().optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type ContactTableInput = z.infer<typeof ContactTableInput>;

const Assignee = z.object({ id: Id, name: z.string() });
export const ContactRow = z.object({
  id: Id,
  state: ContactState,
  topic: ContactTopic,
  name: z.string(),
  email: z.string(),
  /** The message's beginning. */
  excerpt: z.string(),
  assignee: Assignee.nullable(),
  createdAt: z.string(),
});
export type ContactRow = z.infer<typeof ContactRow>;
export const ContactTable = z.object({
  items: z.array(ContactRow),
  total: z.int(),
  nextCursor: z.string().nullable(),
  /** Of all messages, whatever the list is narrowed by. */
  counts: z.record(ContactState, z.int()),
});
export type ContactTable = z.infer<typeof ContactTable>;

const Said = z.object({ id: Id, text: z.string(), actorName: z.string(), createdAt: z.string() });
export const ContactView = ContactRow.omit({ excerpt: true }).extend({
  text: z.string(),
  locale: Locale,
  orderNumber: z.int().nullable(),
  /** Where there is an order with that number: whether it is of the same address or account. */
  order: z.object({ isTheirs: z.boolean() }).nullable(),
  /** The account of whoever wrote it, or the one with that address. Null for who may see no customers, too. */
  customer: Assignee.nullable(),
  notes: z.array(Said),
  /** How far its mail is; null once the outbox has forgotten it. */
  replies: z.array(Said.extend({ mail: MailState.nullable() })),
});
export type ContactView = z.infer<typeof ContactView>;

export const ContactRef = z.object({ id: Id });
export const AddContactNoteInput = ContactRef.extend({ text: text(1, 2000) });
export type AddContactNoteInput = z.infer<typeof AddContactNoteInput>;
/** `replyId` is made by whoever sends it: twice the same is one reply. */
export const ReplyContactInput = ContactRef.extend({ replyId: Id, text: text(1, 5000) });
export type ReplyContactInput = z.infer<typeof ReplyContactInput>;
export const AssignContactInput = ContactRef.extend({ assigneeId: Id.nullable() });
export type AssignContactInput = z.infer<typeof AssignContactInput>;

/** How often links were followed within the last 30 days. */
export const ContactClicks = z.array(z.object({ way: ContactWay, place: ContactPlace, count: z.int() }));
export type ContactClicks = z.infer<typeof ContactClicks>;
