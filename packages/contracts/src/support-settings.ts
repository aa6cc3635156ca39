import { z } from "zod";
import { Locale, LocalizedText, text } from "./primitives.ts";

/** As international numbers are written, and as wa.me wants them: a plus, then digits alone. */
const E164 = text(0, 30)
  .transform((number) => number.replaceAll(/[\s().-]/g, ""))
  .pipe(z.union([z.literal(""), z.e164()]));

/** How customers reach the shop. */
export const SupportSettings = z.object({
  /** Who is written to of each message of the contact form; empty: the shop's own address, if it has one. */
  email: text(0, 254)
    .pipe(z.union([z.literal(""), z.email()]))
    .default(""),
  /** The language of those mails. */
  locale: Locale.default("en"),
  autoReply: z.boolean().default(true),
  whatsapp: E164.default(""),
  phone: E164.default(""),
  hours: LocalizedText.default({}),
});
export type SupportSettings = z.infer<typeof SupportSettings>;
