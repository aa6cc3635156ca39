import { z } from "zod";
import { Email, Id, Locale, text } from "./primitives.ts";

/** Whoever asks is told once, by mail, when the variant can be bought again. */
export const AskForStockInput = z.object({ variantId: Id, email: Email, locale: Locale });
export type AskForStockInput = z.infer<typeof AskForStockInput>;

/** What mails can be ended by the link in them: of goods that come back, of a cart that was left. */
export const MAIL_WISHES = ["stock", "cart-reminders"] as const;
export const MailWish = z.enum(MAIL_WISHES);
export type MailWish = z.infer<typeof MailWish>;
/** As the link has them: `key` is derived from the two others, so that nobody else's mails can be ended. */
export const StopMailsInput = z.object({ wish: MailWish, id: Id, key: text(1, 64) });
export type StopMailsInput = z.infer<typeof StopMailsInput>;

/** The same answer for one who asked before: who waits is nobody's business. */
export const WishDone = z.object({ ok: z.literal(true) });
export type WishDone = z.infer<typeof WishDone>;
