import { z } from "zod";
import { OrderNumber } from "./order.ts";
import { Id, text } from "./primitives.ts";

export const SUPPORT_LIMITS = {
  subject: 120,
  text: 4000,
  /** Of one message. */
  files: 5,
  /** Of a file as it is sent. */
  bytes: 5 * 1024 * 1024,
  /** Of a picture as it is kept, in pixels, and of a file's name. */
  side: 2000,
  name: 120,
  /** Entries that a page of a thread begins with, and the most that it shows. */
  shown: 100,
  most: 2000,
} as const;

export const SupportState = z.enum(["OPEN", "CLOSED"]);
export type SupportState = z.infer<typeof SupportState>;
export const SupportSide = z.enum(["CUSTOMER", "STAFF"]);
export type SupportSide = z.infer<typeof SupportSide>;
export const ThreadNumber = z.int().min(1).max(2_147_483_647);

export const SupportFileView = z.object({
  id: Id,
  kind: z.enum(["PICTURE", "PDF"]),
  name: z.string(),
  bytes: z.int(),
  /** Of a picture, in pixels. */
  width: z.int().nullable(),
  height: z.int().nullable(),
});
export type SupportFileView = z.infer<typeof SupportFileView>;

export const SupportEntryKind = z.enum(["MESSAGE", "CLOSED", "REOPENED", "ASSIGNED"]);
export const SupportEntryView = z.object({
  id: Id,
  /** Its place in the thread, from 1 on. */
  seq: z.int(),
  kind: SupportEntryKind,
  by: z.enum(["CUSTOMER", "STAFF", "SYSTEM"]),
  /** Of the staff. */
  name: z.string().nullable(),
  /** Of ASSIGNED: to whom. */
  text: z.string(),
  files: z.array(SupportFileView),
  createdAt: z.string(),
});
export type SupportEntryView = z.infer<typeof SupportEntryView>;

const summary = {
  number: ThreadNumber,
  subject: z.string(),
  state: SupportState,
  orderNumber: OrderNumber.nullable(),
  /** Messages of the other side that whoever asks hasn't read. */
  unread: z.int(),
  lastMessageAt: z.string(),
  lastBy: z.enum(["CUSTOMER", "STAFF", "SYSTEM"]),
  excerpt: z.string(),
};
/** A thread in its customer's list. */
export const ThreadSummary = z.object(summary);
export type ThreadSummary = z.infer<typeof ThreadSummary>;
export const ThreadList = z.object({ items: z.array(ThreadSummary), more: z.boolean() });
export type ThreadList = z.infer<typeof ThreadList>;

/** A thread as its customer sees it: its latest entries, the oldest of them first. */
export const ThreadView = z.object({
  ...summary,
  createdAt: z.string(),
  entries: z.array(SupportEntryView),
  /** There are earlier ones. */
  more: z.boolean(),
  /** How far the other side has read. */
  seenSeq: z.int(),
});
export type ThreadView = z.infer<typeof ThreadView>;

const message = {
  text: text(1, SUPPORT_LIMITS.text),
  /** Uploaded before, and of no message yet. */
  fileIds: z.array(Id).max(SUPPORT_LIMITS.files).default([]),
  /** Of this message: sent again with the same one, it is there once. */
  key: z.uuid(),
};
export const OpenThreadInput = z.object({
  subject: text(1, SUPPORT_LIMITS.subject),
  /** An order of one's own. */
  orderNumber: OrderNumber.optional(),
  ...message,
});
export type OpenThreadInput = z.infer<typeof OpenThreadInput>;
export const ThreadListInput = z.object({ take: z.int().min(1).max(SUPPORT_LIMITS.most).default(50) });
export const GetThreadInput = z.object({
  number: ThreadNumber,
  /** So many of its latest entries. */
  take: z.int().min(1).max(SUPPORT_LIMITS.most).default(SUPPORT_LIMITS.shown),
});
export type GetThreadInput = z.infer<typeof GetThreadInput>;
export const PostMessageInput = z.object({ number: ThreadNumber, ...message });
export type PostMessageInput = z.infer<typeof PostMessageInput>;
export const MoveThreadInput = z.object({ number: ThreadNumber });
/** Up to and with that entry. */
export const ReadThreadInput = z.object({ number: ThreadNumber, seq: z.int().min(0).max(2_147_483_647) });
export type ReadThreadInput = z.infer<typeof ReadThreadInput>;
export const UnreadView = z.object({ unread: z.int() });
/** Something of that thread has changed; null: of any, for what happened meanwhile isn't known. */
export const ThreadChange = z.object({ number: ThreadNumber.nullable() });
export type ThreadChange = z.infer<typeof ThreadChange>;
