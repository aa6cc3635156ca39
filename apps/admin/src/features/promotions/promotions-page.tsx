import { PROMOTION_STATES, PROMOTION_TRIGGERS } from "@souk/contracts";
import { buttonClass, NativeSelect, PlusIcon, tabLinkClass, tabRowClass } from "@souk/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { useCan } from "../../lib/staff.tsx";
import { Page } from "../../parts/page.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import type { PromotionSearch } from "./promotion-search.ts";
import { PromotionsTable } from "./promotions-table.tsx";

/** Every promotion; what is shown is what the URL says. */
export function PromotionsPage({ search }: { search: PromotionSearch }) {
  const { m } = useI18n();
  const writes = useCan("promotions.write");
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
      <StateTabs search={search} />
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

function StateTabs({ search }: { search: PromotionSearch }) {
  const { m } = useI18n();
  const { state, deleted, cursor: _page, ...rest } = search;
  const tabs = [
    { id: "all", label: m.common.all, search: rest, active: !state && !deleted },
    ...PROMOTION_STATES.map((one) => ({
      id: one,
      label: m.promotions.states[one],
      search: { ...rest, state: one },
      active: state === one && !deleted,
    })),
    {
      id: "deleted",
      label: m.promotions.deletedTab,
      search: { ...rest, deleted: true },
      active: deleted === true,
    },
  ];
  return (
    <nav aria-label={m.promotions.stateTabs} className={tabRowClass}>
      {tabs.map((tab) => (
        <Link
          key={tab.id}
          to="/promotions"
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
