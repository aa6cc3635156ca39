import type { Locale, OptionalMail } from "@souk/contracts";
import type { Core } from "../../context.ts";
import { seal, unseal } from "../seal.ts";

type Keeper = { readonly config: Pick<Core["config"], "origin" | "secret"> };
const keyOf = (kind: OptionalMail): string => `mail-link:${kind}`;

/**
 * The address of the page that ends mails of a kind, for whoever they go to: the token is the reader's address, sealed for
 * this kind, so that links can't be made up, tell no address to a log, and work as long as the shop keeps its secret.
 */
export function mailLink(
  { config: { origin, secret } }: Keeper,
  { email, kind, locale }: { email: string; kind: OptionalMail; locale: Locale },
): string {
  return `${origin}/${locale}/unsubscribe?kind=${kind}&token=${seal(secret, keyOf(kind), email)}`;
}

/** Whose link it is; null for one that isn't ours. */
export function readerOf(
  { config: { secret } }: Keeper,
  { kind, token }: { kind: OptionalMail; token: string },
): string | null {
  try {
    return unseal(secret, keyOf(kind), token);
  } catch {
    return null;
  }
}
