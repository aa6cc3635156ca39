import { Skeleton, tabLinkClass, tabRowClass } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { sectionForms } from "./section-forms.ts";
import { SettingsPanel } from "./settings-panel.tsx";
import type { SettingsSearch } from "./settings-search.ts";

/** A tab a section; the open one is in the URL. */
export function SettingsPage({ search }: { search: SettingsSearch }) {
  const { m } = useI18n();
  const writes = useCan("settings.write");
  const query = useQuery(trpc.settings.list.queryOptions());
  const { section = "shop" } = search;
  return (
    <Page title={m.settings.title}>
      {writes ? null : <ReadOnlyNotice />}
      <nav aria-label={m.settings.sections} className={`${tabRowClass} mb-5`}>
        {Object.values(sectionForms).map(({ id, words }) => (
          <Link
            key={id}
            to="/settings"
            search={{ section: id }}
            className={tabLinkClass(id === section)}
            {...(id === section ? { "aria-current": "page" as const } : {})}
          >
            {words(m).title}
          </Link>
        ))}
      </nav>
      <div className="max-w-3xl">
        <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
          {(list) =>
            list
              .filter(({ id }) => id === section)
              .map((view) => (
                <SettingsPanel key={view.id} section={sectionForms[view.id]} view={view} writes={writes} />
              ))
          }
        </QueryView>
      </div>
    </Page>
  );
}
