import { MailLinkInput } from "@souk/contracts";
import { mailLink } from "./mail-link.ts";

type Keeper = Parameters<typeof mailLink>[0];

/** A mail's link as the page that it opens reads it. */
export function readLink(url: string): MailLinkInput {
  const { pathname, searchParams } = new URL(url);
  return MailLinkInput.parse({ ...Object.fromEntries(searchParams), locale: pathname.split("/")[1] });
}

/** What stands in a mail of that kind to that address. */
export function linkTo(
  core: Keeper,
  { email, kind }: { email: string; kind: MailLinkInput["kind"] },
): MailLinkInput {
  return readLink(mailLink(core, { email, kind, locale: "en" }));
}
