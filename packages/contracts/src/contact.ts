import { z } from "zod";
import { OrderNumber } from "./order.ts";
import { Email, Id, Locale, text } from "./primitives.ts";

export const CONTACT_TOPICS = ["ORDER", "DELIVERY", "RETURN", "PRODUCT", "PAYMENT", "OTHER"] as const;
export const ContactTopic = z.enum(CONTACT_TOPICS);
export type ContactTopic = z.infer<typeof ContactTopic>;
export const CONTACT_STATES = ["NEW", "READ", "REPLIED", "ARCHIVED"] as const;
export const ContactState = z.enum(CONTACT_STATES);
export type ContactState = z.infer<typeof ContactState>;

/** What people write to the shop. */
export const ContactFields = z.object({
  name: text(1, 120),
  email: Email,
  orderNumber: OrderNumber.nullable(),
  topic: ContactTopic,
  text: text(10, 5000),
});
export type ContactFields = z.infer<typeof ContactFields>;

/** Says when a form was opened: it is sent back with the message. */
export const ContactForm = z.object({
  token: z.string(),
  /** A message that is sent sooner after the opening is asked for again: milliseconds. */
  waitMs: z.int(),
});
export type ContactForm = z.infer<typeof ContactForm>;

export const SendContactInput = ContactFields.extend({
  /** New with each text: the same key with another text is an IDEMPOTENCY_CONFLICT. */
  idempotencyKey: Id,
  token: z.string().max(200),
  /** A field that people don't see. */
  homepage: z.string().max(500),
  locale: Locale,
});
export type SendContactInput = z.infer<typeof SendContactInput>;

/** WAIT: too soon; send the same again after `form.waitMs`, with its token. */
export const ContactSent = z.discriminatedUnion("state", [
  z.object({ state: z.literal("SENT") }),
  z.object({ state: z.literal("WAIT"), form: ContactForm }),
]);
export type ContactSent = z.infer<typeof ContactSent>;

export const CONTACT_WAYS = ["WHATSAPP", "PHONE"] as const;
export const ContactWay = z.enum(CONTACT_WAYS);
export type ContactWay = z.infer<typeof ContactWay>;
export const CONTACT_PLACES = ["CONTACT", "PRODUCT", "ORDER"] as const;
/** The kind of page that a link to call or to write stands on. */
export const ContactPlace = z.enum(CONTACT_PLACES);
export type ContactPlace = z.infer<typeof ContactPlace>;

export const ContactWaysInput = z.object({ locale: Locale });
/** How the shop is reached besides the form; empty: not by this. */
export const ContactWays = z.object({
  /** Digits with the country's first, as wa.me wants them. */
  whatsapp: z.string(),
  phone: z.string(),
  hours: z.string(),
});
export type ContactWays = z.infer<typeof ContactWays>;
