import { z } from "zod";
import type { ConsentPurpose } from "./consent.ts";
import type { MailTemplate } from "./mail.ts";
import { Email, Id, Locale, text } from "./primitives.ts";

/** Kinds of mails that people may have or not, as switches, links and the database name them. */
export const OPTIONAL_MAILS = [
  "cart_reminder",
  "back_in_stock",
  "support_reply",
  "review_answer",
  "review_invitation",
] as const;
export const OptionalMail = z.enum(OPTIONAL_MAILS);
export type OptionalMail = z.infer<typeof OptionalMail>;

/**
 * Of which kind a mail is. Those that aren't here are necessary: they tell of an order, an account or one's data. Those
 * that are have the footer and the headers that end them, and never leave for who doesn't want them.
 */
const kinds = {
  abandoned_cart: "cart_reminder",
  back_in_stock: "back_in_stock",
  thread_answer: "support_reply",
  review_published: "review_answer",
  review_rejected: "review_answer",
  review_invitation: "review_invitation",
} as const satisfies { readonly [Template in MailTemplate]?: OptionalMail };
export const OPTIONAL_TEMPLATES: { readonly [Template in MailTemplate]?: OptionalMail } = kinds;

/** Kinds that a mail is of: what nothing sends is offered to nobody. */
const sent = new Set<OptionalMail>(Object.values(kinds));
export const SENT_OPTIONAL_MAILS: readonly OptionalMail[] = OPTIONAL_MAILS.filter((kind) => sent.has(kind));

/** Only after a yes, which is in the consent log under this purpose; all other kinds come until somebody says no. */
export const MAIL_CONSENTS: { readonly [Kind in OptionalMail]?: ConsentPurpose } = {
  cart_reminder: "REMINDERS",
  review_invitation: "INVITATIONS",
};

export const MailPreferences = z.object({
  /** Where they go. */
  email: z.string(),
  /** Of what no language of its own has: mails about an order come in the language it was placed in. */
  locale: Locale,
  kinds: z.array(z.object({ kind: OptionalMail, wanted: z.boolean() })),
});
export type MailPreferences = z.infer<typeof MailPreferences>;

/** `locale`: in which it was read what is agreed to. */
export const SetMailPreferenceInput = z.object({ kind: OptionalMail, wanted: z.boolean(), locale: Locale });
export type SetMailPreferenceInput = z.infer<typeof SetMailPreferenceInput>;
export const SetMailLocaleInput = z.object({ locale: Locale });
export type SetMailLocaleInput = z.infer<typeof SetMailLocaleInput>;

/** As a mail's link has it: the token is the address, sealed under the shop's secret for this kind alone. */
export const MailLinkInput = z.object({ kind: OptionalMail, token: text(1, 600), locale: Locale });
export type MailLinkInput = z.infer<typeof MailLinkInput>;

/** Whoever asks is told once, by mail, when the variant can be bought again. */
export const AskForStockInput = z.object({ variantId: Id, email: Email, locale: Locale });
export type AskForStockInput = z.infer<typeof AskForStockInput>;

/** The same answer for one who asked before: who waits is nobody's business. */
export const WishDone = z.object({ ok: z.literal(true) });
export type WishDone = z.infer<typeof WishDone>;
