import { PROMOTION_STATES, PROMOTION_TRIGGERS } from "@souk/contracts";
import { buttonClass, NativeSelect, PlusIcon } from "@souk/ui";
import { Link, linkOptions, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { useCan } from "../../lib/staff.tsx";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { Page } from "../../parts/page.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import type { PromotionSearch } from "./promotion-search.ts";
import { PromotionsTable } from "./promotions-table.tsx";

/** Every promotion; what is shown is what the URL says. */
export function PromotionsPage({ search }: { search: PromotionSearch }) {
  const { m } = useI18n();
  const writes = useCan("promotions.write");
  const { state: _state, deleted: _deleted, cursor: _page, ...rest } = search;
  return (
    <Page
      title={m.promotions.title}
      actions={
        <>
          <Link to="/promotions/simulator" className={buttonClass({ variant: "secondary" })}>
            {m.simulator.open}
          </Link>
          {writes ? (
            <Link to="/promotions/new" className={buttonClass({ variant: "primary" })}>
              <PlusIcon size={18} />
              {m.promotions.add}
            </Link>
          ) : null}
        </>
      }
    >
      {writes ? null : <ReadOnlyNotice />}
      <LinkTabs
        label={m.promotions.stateTabs}
        choices={[undefined, ...PROMOTION_STATES, "DELETED"]}
        chosen={search.deleted ? "DELETED" : search.state}
        name={(tab) =>
          tab === undefined
            ? m.common.all
            : tab === "DELETED"
              ? m.promotions.deletedTab
              : m.promotions.states[tab]
        }
        link={(tab) =>
          linkOptions({
            to: "/promotions",
            search: tab === "DELETED" ? { ...rest, deleted: true } : compact({ ...rest, state: tab }),
          })
        }
      />
      <Filters search={search} />
      <PromotionsTable search={search} />
    </Page>
  );
}

function Filters({ search }: { search: PromotionSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const { cursor: _page, ...rest } = search;
  return (
    <div className="flex flex-wrap items-end gap-3 py-4">
      <UrlSearch
        label={m.promotions.search}
        placeholder={m.promotions.searchPlaceholder}
        value={search.query ?? ""}
        onSearch={(query) =>
          void navigate({
            to: "/promotions",
            search: compact({ ...rest, query: query || undefined }),
            replace: true,
          })
        }
      />
      <NativeSelect
        label={m.promotions.triggerFilter}
        hideLabel
        placeholder={m.promotions.anyTrigger}
        options={PROMOTION_TRIGGERS.map((value) => ({ value, label: m.promotions.triggers[value] }))}
        value={search.trigger ?? ""}
        onChange={(value) =>
          void navigate({
            to: "/promotions",
            search: compact({ ...rest, trigger: PROMOTION_TRIGGERS.find((trigger) => trigger === value) }),
            replace: true,
          })
        }
        className="w-56"
      />
    </div>
  );
}
