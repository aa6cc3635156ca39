import { CONTACT_STATES } from "@souk/contracts";
import { NativeSelect } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { linkOptions, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { trpc } from "../../lib/trpc.ts";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { NoRows } from "../../parts/no-rows.tsx";
import { Page } from "../../parts/page.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import { ClicksCard } from "./clicks-card.tsx";
import type { ContactSearch } from "./contact-search.ts";
import { useInboxColumns } from "./use-inbox-columns.tsx";

/** What people wrote; what is shown is what the URL says. */
export function InboxPage({ search }: { search: ContactSearch }) {
  const { m, format } = useI18n();
  const words = m.contact;
  const { cursor: _page, ...rest } = search;
  const query = useQuery({ ...trpc.contact.list.queryOptions(search), placeholderData: keepPreviousData });
  const counts = query.data?.counts;
  const filtered = search.query !== undefined || search.mine === true || search.state !== undefined;
  return (
    <Page title={words.title} below={words.text}>
      <LinkTabs
        label={words.tabs}
        choices={[undefined, ...CONTACT_STATES]}
        chosen={search.state}
        name={(state) => {
          if (state === undefined) return words.inbox;
          const name = words.states[state];
          return counts ? words.tab(name, format.number(counts[state])) : name;
        }}
        link={(state) => linkOptions({ to: "/contact", search: compact({ ...rest, state }) })}
      />
      <Filters search={rest} />
      <TableFrame
        caption={words.title}
        query={query}
        columns={useInboxColumns()}
        rowId={({ id }) => id}
        empty={<NoRows words={words} filtered={filtered} />}
        count={words.count}
      />
      <ClicksCard />
    </Page>
  );
}

function Filters({ search }: { search: Omit<ContactSearch, "cursor"> }) {
  const { m } = useI18n();
  const words = m.contact;
  const navigate = useNavigate();
  const change = (changed: { query?: string | undefined; mine?: true | undefined }) =>
    void navigate({ to: "/contact", search: compact({ ...search, ...changed }), replace: true });
  return (
    <div className="flex flex-wrap items-end gap-3 py-4">
      <UrlSearch
        label={words.search}
        placeholder={words.search}
        value={search.query ?? ""}
        onSearch={(query) => change({ query: query || undefined })}
      />
      <NativeSelect
        label={words.whose}
        hideLabel
        value={search.mine ? "mine" : ""}
        onChange={(whose) => change({ mine: whose === "mine" || undefined })}
        options={[
          { value: "", label: words.everybody },
          { value: "mine", label: words.mine },
        ]}
      />
    </div>
  );
}
