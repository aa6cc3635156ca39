import { z } from "zod";
import { isMailTemplate, MAIL_TEMPLATES, type MailTemplate } from "../mail.ts";
import { OrderNumber } from "../order.ts";
import { Cursor, Id, Limit, Locale, text } from "../primitives.ts";

export const MAIL_STATES = ["QUEUED", "SENT", "KEPT", "FAILED"] as const;
export const MailState = z.enum(MAIL_STATES);
export type MailState = z.infer<typeof MailState>;
export const MailTemplateName = z
  .string()
  .max(40)
  .refine((name): name is MailTemplate => isMailTemplate(name), "template");

export const OutboxInput = z.object({
  state: MailState.optional(),
  template: MailTemplateName.optional(),
  /** A part of the recipient's address. */
  recipient: text(1, 254).optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type OutboxInput = z.infer<typeof OutboxInput>;

export const OutboxItem = z.object({
  id: Id,
  template: z.string(),
  locale: Locale,
  recipient: z.string(),
  /** Null until it is first written out. */
  subject: z.string().nullable(),
  state: MailState,
  createdAt: z.string(),
  sentAt: z.string().nullable(),
});
export type OutboxItem = z.infer<typeof OutboxItem>;
export const OutboxPage = z.object({
  items: z.array(OutboxItem),
  nextCursor: z.string().nullable(),
  /** False: there is no mail server, and mails are kept. */
  sends: z.boolean(),
});

export const MailView = OutboxItem.extend({
  text: z.string().nullable(),
  attempts: z.int(),
  error: z.string().nullable(),
  messageId: z.string(),
  orderNumber: OrderNumber.nullable(),
  attachments: z.array(z.object({ id: Id, name: z.string(), bytes: z.int() })),
});
export type MailView = z.infer<typeof MailView>;
export const MailRef = z.object({ id: Id });

export const MailPreviewInput = z.object({
  template: MailTemplateName.default(MAIL_TEMPLATES[0] ?? "order_received"),
  locale: Locale.default("en"),
});
export type MailPreviewInput = z.infer<typeof MailPreviewInput>;
export const MailPreview = z.object({ subject: z.string(), text: z.string() });
