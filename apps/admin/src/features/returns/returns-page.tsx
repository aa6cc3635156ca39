import { RETURN_STATES } from "@souk/contracts";
import { linkOptions, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { LinkTabs } from "../../parts/link-tabs.tsx";
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
      <LinkTabs
        label={m.returns.stateTabs}
        choices={[undefined, ...RETURN_STATES]}
        chosen={search.state}
        name={(state) => (state === undefined ? m.common.all : m.returns.states[state])}
        link={(state) => linkOptions({ to: "/returns", search: compact({ ...rest, state }) })}
      />
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
