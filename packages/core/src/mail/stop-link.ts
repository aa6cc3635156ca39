import type { Locale, MailWish } from "@souk/contracts";
import type { Core } from "../context.ts";
import { mailKey } from "./mail-key.ts";

/** The address of the page that ends such mails; see stop-mails.ts. */
export function stopLink(
  { config: { origin, secret } }: Pick<Core, "config">,
  { wish, id, locale }: { wish: MailWish; id: string; locale: Locale },
): string {
  return `${origin}/${locale}/unsubscribe?wish=${wish}&id=${id}&key=${mailKey(secret, wish, id)}`;
}
