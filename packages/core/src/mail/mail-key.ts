import { createHmac, timingSafeEqual } from "node:crypto";

/** What a link in a mail may do with a record: each has keys of its own. */
export type MailPurpose = "cart";

/** Lets whoever got the mail do one thing with one record, without an account; derived, so nothing is stored. */
export function mailKey(secret: string, purpose: MailPurpose, id: string): string {
  return createHmac("sha256", secret).update(`mail:${purpose}:${id}`).digest("base64url").slice(0, 32);
}

export function isMailKey(secret: string, purpose: MailPurpose, id: string, key: string): boolean {
  const expected = Buffer.from(mailKey(secret, purpose, id));
  const given = Buffer.from(key);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
