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
  /** It carries what its reader alone may see. GONE: it was sent and can't be sent again. */
  secret: z.enum(["NONE", "SEALED", "GONE"]),
  /** Whoever asks may have it shown: there is no mail server to bring it to its reader. */
  revealable: z.boolean(),
});
export type MailView = z.infer<typeof MailView>;
export const MailRef = z.object({ id: Id });
/** What a kept mail carries, and the address it leads to, where it is one. */
export const RevealedMail = z.object({ secret: z.string(), url: z.string().nullable() });
export type RevealedMail = z.infer<typeof RevealedMail>;

export const MailPreviewInput = z.object({
  template: MailTemplateName.default(MAIL_TEMPLATES[0] ?? "order_received"),
  locale: Locale.default("en"),
});
export type MailPreviewInput = z.infer<typeof MailPreviewInput>;
export const MailPreview = z.object({ subject: z.string(), text: z.string() });
