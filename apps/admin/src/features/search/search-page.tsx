import { Button, PlusIcon } from "@souk/ui";
import { linkOptions } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { useCan } from "../../lib/staff.tsx";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { Page } from "../../parts/page.tsx";
import { SearchReportView } from "./search-report-view.tsx";
import type { SearchSearch } from "./search-search.ts";
import { SynonymDialog, type SynonymDraft } from "./synonym-dialog.tsx";
import { SynonymList } from "./synonym-list.tsx";

/** What shoppers look for, what they don't find, and the words that mean the same. */
export function SearchPage({ search }: { search: SearchSearch }) {
  const { m, locale } = useI18n();
  const writes = useCan("search.write");
  const [draft, setDraft] = useState<SynonymDraft | null>(null);
  return (
    <Page
      title={m.search.title}
      actions={
        writes ? (
          <Button
            start={<PlusIcon size={18} />}
            onClick={() => setDraft({ locale: search.locale ?? locale, words: [] })}
          >
            {m.search.add}
          </Button>
        ) : null
      }
    >
      <LinkTabs
        label={m.search.views}
        choices={[undefined, "synonyms"]}
        chosen={search.tab}
        name={(tab) => (tab === "synonyms" ? m.search.synonyms : m.search.queries)}
        link={(tab) => linkOptions({ to: "/search", search: compact({ tab }) })}
        className="mb-5"
      />
      {search.tab === "synonyms" ? (
        <SynonymList onEdit={writes ? setDraft : null} />
      ) : (
        <SearchReportView search={search} onAdd={writes ? setDraft : null} />
      )}
      {draft ? <SynonymDialog draft={draft} onClose={() => setDraft(null)} /> : null}
    </Page>
  );
}
