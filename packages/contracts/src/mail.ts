import { z } from "zod";
import { Amount, Currency } from "./money.ts";
import { Id } from "./primitives.ts";

const OfOrder = z.object({ orderId: Id });
const Units = z.object({ name: z.string(), quantity: z.int() });
const OfReturn = OfOrder.extend({
  returnNumber: z.string(),
  lines: z.array(Units),
  /** What is held in their place, and what it costs more (below zero: less), in minor units. */
  exchanges: z.array(Units.extend({ difference: z.int() })).optional(),
  note: z.string().optional(),
});

const OfLink = z.object({ name: z.string(), token: z.string() });
const OfNewEmail = OfLink.extend({ email: z.string() });
/** What was changed of how an account is opened. */
export const SECURITY_CHANGES = [
  "PASSWORD",
  "EMAIL",
  "SECOND_FACTOR_ON",
  "SECOND_FACTOR_OFF",
  "RECOVERY_CODE_USED",
  "ACCOUNT_CONNECTED",
  "ACCOUNT_DISCONNECTED",
  "PASSKEY_ADDED",
  "PASSKEY_REMOVED",
] as const;
export type SecurityChange = (typeof SECURITY_CHANGES)[number];

/** What each template is told. Of what the shop knows, ids alone: the rest is read when the mail is written. */
const mailData = {
  /** The order is there; says whether it is paid. */
  order_received: OfOrder,
  /** In its place for a bank transfer: with the account and the reference. */
  bank_transfer: OfOrder,
  payment_received: OfOrder.extend({ amount: Amount }),
  payment_failed: z.object({ cartId: Id }),
  shipped: OfOrder.extend({ shipmentId: Id }),
  delivered: OfOrder,
  cancelled: OfOrder,
  refunded: OfOrder.extend({ amount: Amount }),
  /** What the shop has changed of it; the token is empty where there is nothing to pay. */
  order_edited: OfOrder.extend({ edit: z.int(), token: z.string(), expiresAt: z.string().nullable() }),
  return_approved: OfReturn,
  return_received: OfReturn,
  return_changed: OfReturn,
  invoice: OfOrder.extend({ invoiceNumber: z.string() }),
  draft_payment: z.object({
    cartId: Id,
    token: z.string(),
    number: z.string(),
    expiresAt: z.string().nullable(),
  }),
  gift_card: z.object({
    code: z.string(),
    amount: Amount,
    currency: Currency,
    from: z.string().nullable(),
    message: z.string().nullable(),
    expiresAt: z.string().nullable(),
  }),
  back_in_stock: z.object({ variantId: Id }),
  abandoned_cart: z.object({ cartId: Id }),
  verify_email: OfLink,
  /** Staff reset theirs in the back office. */
  reset_password: OfLink.extend({ isStaff: z.boolean() }),
  sign_in_link: OfLink,
  /** Makes the account that was asked for. */
  sign_up: OfLink,
  /** Asked for with an address that has one already. */
  account_exists: z.object({ name: z.string(), email: z.string(), isStaff: z.boolean() }),
  /** To the address that an account has. */
  approve_email: OfNewEmail,
  /** To the one that it is to have. */
  confirm_email: OfNewEmail,
  /** Afterwards, so that an owner who didn't do it learns of it. */
  security_notice: z.object({ name: z.string(), change: z.enum(SECURITY_CHANGES) }),
  /** To both owners of two accounts that staff joined; `other` is the other address, as far as it may be told. */
  accounts_joined: z.object({ name: z.string(), other: z.string(), side: z.enum(["KEPT", "GONE"]) }),
  /** Where all data about a person can be fetched, and until when. */
  data_export: z.object({ token: z.string(), expiresAt: z.string() }),
  /** All data about a person are to be erased; it can be taken back until then. */
  erasure_asked: z.object({ dueAt: z.string(), hasAccount: z.boolean() }),
  erasure_done: z.object({}),
  /** To whoever wrote by the contact form. Nothing of what was typed is in it: it can't be used to write to others. */
  contact_received: z.object({}),
  /** What staff wrote back. */
  contact_reply: z.object({ messageId: Id, replyId: Id }),
  /** To staff: somebody wrote. */
  contact_message: z.object({ messageId: Id }),
  /** To a customer who is away from a conversation: what staff answered waits to be read. */
  thread_answer: z.object({ threadId: Id }),
  /** To staff: what a customer wrote in a conversation, nobody has read. */
  thread_message: z.object({ threadId: Id }),
  /** To the author of a review: it is shown now, or isn't, and why. */
  review_published: z.object({ reviewId: Id }),
  review_rejected: z.object({ reviewId: Id }),
  /** To the buyer: what of the order may be reviewed, some days after it arrived. */
  review_invitation: OfOrder,
  /** To staff. */
  low_stock: z.object({
    items: z.array(z.object({ sku: z.string(), name: z.string(), available: z.int() })),
  }),
} as const;

export type MailTemplate = keyof typeof mailData;
export const isMailTemplate = (name: string): name is MailTemplate => Object.hasOwn(mailData, name);
export const MAIL_TEMPLATES: readonly MailTemplate[] = Object.keys(mailData).filter(isMailTemplate);
export type MailData<Template extends MailTemplate> = z.infer<(typeof mailData)[Template]>;
export const mailDataOf: { readonly [Template in MailTemplate]: z.ZodType<MailData<Template>> } = mailData;

/** The one thing a mail is told that its reader alone may see: sealed beside it, and only until it was sent. */
export const mailSecrets = {
  draft_payment: "token",
  order_edited: "token",
  gift_card: "code",
  verify_email: "token",
  reset_password: "token",
  sign_in_link: "token",
  sign_up: "token",
  approve_email: "token",
  confirm_email: "token",
  data_export: "token",
} as const satisfies { readonly [Template in MailTemplate]?: keyof MailData<Template> };

export type SecretTemplate = keyof typeof mailSecrets;
export const isSecretTemplate = (name: string): name is SecretTemplate => Object.hasOwn(mailSecrets, name);
