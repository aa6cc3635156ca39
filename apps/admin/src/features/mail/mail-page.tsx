import { linkOptions } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { Page } from "../../parts/page.tsx";
import { MailPreviews } from "./mail-previews.tsx";
import type { MailSearch } from "./mail-search.ts";
import { Outbox } from "./outbox.tsx";

/** What the shop wrote to people, and what its templates look like. */
export function MailPage({ search }: { search: MailSearch }) {
  const { m } = useI18n();
  return (
    <Page title={m.mail.title}>
      <LinkTabs
        label={m.mail.tabs}
        choices={[undefined, "previews"]}
        chosen={search.tab}
        name={(tab) => (tab === "previews" ? m.mail.previews : m.mail.outbox)}
        link={(tab) => linkOptions({ to: "/mail", search: compact({ tab }) })}
        className="mb-5"
      />
      {search.tab === "previews" ? <MailPreviews search={search} /> : <Outbox search={search} />}
    </Page>
  );
}
