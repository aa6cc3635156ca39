import { RETURN_STATES } from "@souk/contracts";
import { tabLinkClass, tabRowClass } from "@souk/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { Page } from "../../parts/page.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import type { ReturnSearch } from "./return-search.ts";
import { ReturnsTable } from "./returns-table.tsx";

/** Everything that comes back; what is shown is what the URL says. */
export function ReturnsPage({ search }: { search: ReturnSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const { cursor: _page, ...rest } = search;
  return (
    <Page title={m.returns.title}>
      <StateTabs search={search} />
      <div className="py-4">
        <UrlSearch
          label={m.returns.searchLabel}
          placeholder={m.returns.searchPlaceholder}
          value={search.query ?? ""}
          onSearch={(query) =>
            void navigate({
              to: "/returns",
              search: compact({ ...rest, query: query || undefined }),
              replace: true,
            })
          }
        />
      </div>
      <ReturnsTable search={search} />
    </Page>
  );
}

function StateTabs({ search }: { search: ReturnSearch }) {
  const { m } = useI18n();
  const { state: _state, cursor: _page, ...rest } = search;
  const tabs = [
    { id: "all", label: m.common.all, search: rest, active: !search.state },
    ...RETURN_STATES.map((state) => ({
      id: state,
      label: m.returns.states[state],
      search: { ...rest, state },
      active: search.state === state,
    })),
  ];
  return (
    <nav aria-label={m.returns.stateTabs} className={tabRowClass}>
      {tabs.map((tab) => (
        <Link
          key={tab.id}
          to="/returns"
          search={tab.search}
          aria-current={tab.active ? "page" : undefined}
          activeProps={{}}
          className={`${tabLinkClass(tab.active)} no-underline`}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
