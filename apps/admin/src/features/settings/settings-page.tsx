import { Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { LinkTabs } from "../../parts/link-tabs.tsx";
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
      <LinkTabs
        label={m.settings.sections}
        choices={Object.values(sectionForms).map(({ id }) => id)}
        chosen={section}
        name={(id) => sectionForms[id].words(m).title}
        link={(id) => linkOptions({ to: "/settings", search: { section: id } })}
        className="mb-5"
      />
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
