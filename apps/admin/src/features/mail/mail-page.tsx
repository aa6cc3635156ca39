import { tabLinkClass, tabRowClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { Page } from "../../parts/page.tsx";
import { MailPreviews } from "./mail-previews.tsx";
import type { MailSearch } from "./mail-search.ts";
import { Outbox } from "./outbox.tsx";

/** What the shop wrote to people, and what its templates look like. */
export function MailPage({ search }: { search: MailSearch }) {
  const { m } = useI18n();
  const previews = search.tab === "previews";
  return (
    <Page title={m.mail.title}>
      <nav aria-label={m.mail.tabs} className={`${tabRowClass} mb-5`}>
        <Link
          to="/mail"
          search={{}}
          className={tabLinkClass(!previews)}
          {...(previews ? {} : { "aria-current": "page" })}
        >
          {m.mail.outbox}
        </Link>
        <Link
          to="/mail"
          search={{ tab: "previews" }}
          className={tabLinkClass(previews)}
          {...(previews ? { "aria-current": "page" } : {})}
        >
          {m.mail.previews}
        </Link>
      </nav>
      {previews ? <MailPreviews search={search} /> : <Outbox search={search} />}
    </Page>
  );
}
