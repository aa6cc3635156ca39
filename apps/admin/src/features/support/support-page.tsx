import { SUPPORT_TABS, type SupportTab, type ThreadCounts } from "@souk/contracts";
import { useQuery } from "@tanstack/react-query";
import { linkOptions, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { trpc } from "../../lib/trpc.ts";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { Page } from "../../parts/page.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import type { SupportSearch } from "./support-search.ts";
import { ThreadsTable } from "./threads-table.tsx";
import { useLiveThreads } from "./use-live-threads.ts";

const COUNTED = { OPEN: "open", MINE: "mine", UNASSIGNED: "unassigned" } as const satisfies Partial<
  Record<SupportTab, keyof ThreadCounts>
>;
const isCounted = (tab: SupportTab): tab is keyof typeof COUNTED => tab in COUNTED;

/** What customers ask; what is shown is what the URL says, and it follows what happens. */
export function SupportPage({ search }: { search: SupportSearch }) {
  const { m } = useI18n();
  const words = m.support;
  const navigate = useNavigate();
  useLiveThreads();
  const { data: counts } = useQuery(trpc.support.counts.queryOptions());
  const { cursor: _page, ...rest } = search;
  return (
    <Page title={words.title}>
      <LinkTabs
        label={words.tabs}
        choices={SUPPORT_TABS}
        chosen={search.tab ?? "OPEN"}
        name={(tab) =>
          counts && isCounted(tab) ? words.tabWithCount(words.tab[tab], counts[COUNTED[tab]]) : words.tab[tab]
        }
        link={(tab) =>
          linkOptions({
            to: "/support",
            search: compact({ ...rest, tab: tab === "OPEN" ? undefined : tab }),
          })
        }
      />
      <div className="py-4">
        <UrlSearch
          label={words.search}
          placeholder={words.search}
          value={search.query ?? ""}
          onSearch={(query) =>
            void navigate({
              to: "/support",
              search: compact({ ...rest, query: query || undefined }),
              replace: true,
            })
          }
        />
      </div>
      <ThreadsTable search={search} />
    </Page>
  );
}
