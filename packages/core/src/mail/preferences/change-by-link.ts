import { DomainError, type MailLinkInput, type WishDone } from "@souk/contracts";
import type { Core } from "../../context.ts";
import { takeTurn } from "../../limits/take-turn.ts";
import { runTx } from "../../transaction.ts";
import { readerOf } from "./mail-link.ts";
import { savePreference } from "./save-preference.ts";

type Keeper = Pick<Core, "db" | "clock" | "config">;

/** Ends mails of the kind that a mail's link is about, for the address it went to; again is fine. NOT_FOUND for a link
 * that isn't ours, TOO_MANY_REQUESTS. */
export function stopMails(core: Keeper, link: MailLinkInput): Promise<WishDone> {
  return change(core, link, false);
}

/** The same the other way: whoever reads that mailbox wants them again. */
export function resumeMails(core: Keeper, link: MailLinkInput): Promise<WishDone> {
  return change(core, link, true);
}

async function change(core: Keeper, { kind, token, locale }: MailLinkInput, wanted: boolean) {
  const email = readerOf(core, { kind, token });
  if (email === null) throw new DomainError("NOT_FOUND", { entity: "mail" });
  // Of the mailbox, not of the network: mail programs press for thousands from a few addresses.
  await takeTurn(core, "mail-link", { email });
  const preference = { email, kind, wanted, source: "MAIL", locale } as const;
  await runTx(core.db, (tx) => savePreference(tx, preference, core.clock.now()));
  return { ok: true } as const;
}
