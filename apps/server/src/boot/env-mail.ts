import type { SmtpOptions } from "@souk/core/ports/smtp-mail";
import { onOff, optionalText } from "./env-fields.ts";

/** Where mails are handed to; without it they are kept in the outbox. */
export const MailVariables = {
  SMTP_URL: optionalText(
    "Mail server, like `smtp://user:password@mail.example:587` (`smtps://` for TLS from the first byte).",
    "mails are kept and shown in the admin",
    isSmtpUrl,
    "must look like smtp://user:password@mail.example:587",
  ),
  MAIL_FROM: optionalText(
    "Sender of all mails: `Souk <shop@souk.example>` or an address alone.",
    "needed with `SMTP_URL`",
    (value) => /^(?:[^<>\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(value),
    "must look like Souk <shop@souk.example>",
  ),
  SOUK_REVEAL_MAILS: onOff(
    "1, while there is no mail server: a super administrator may read the links and codes that kept mails carry.",
    "1 with the demo shop, else 0",
  ),
};

function isSmtpUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== "";
}

/** A line for the one that is missing beside the other. */
export function missingOfMail(source: Readonly<Record<string, string | undefined>>): string[] {
  const isGiven = (name: string): boolean => (source[name] ?? "").trim() !== "";
  return isGiven("SMTP_URL") && !isGiven("MAIL_FROM")
    ? ["MAIL_FROM must be given, too: SMTP_URL sends mails from it"]
    : [];
}

/** undefined: there is no mail server. */
export function settleMail(given: {
  SMTP_URL?: string | undefined;
  MAIL_FROM?: string | undefined;
}): SmtpOptions | undefined {
  if (given.SMTP_URL === undefined) return undefined;
  return { url: given.SMTP_URL, from: given.MAIL_FROM ?? "" };
}
