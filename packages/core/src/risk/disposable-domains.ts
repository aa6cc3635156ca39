/** Well-known givers of e-mail addresses for one use. */
const DOMAINS = new Set([
  "10minutemail.com",
  "dispostable.com",
  "fakeinbox.com",
  "getnada.com",
  "guerrillamail.com",
  "maildrop.cc",
  "mailinator.com",
  "mailnesia.com",
  "mintemail.com",
  "moakt.com",
  "sharklasers.com",
  "spamgourmet.com",
  "temp-mail.org",
  "tempmail.com",
  "throwawaymail.com",
  "trashmail.com",
  "yopmail.com",
  "yopmail.fr",
]);

/** Also of a part of it: a.b.mailinator.com is mailinator.com's. */
export function isDisposable(domain: string): boolean {
  const parts = domain.split(".");
  return parts.some((_, at) => DOMAINS.has(parts.slice(at).join(".")));
}
