import { Button, PlusIcon, tabLinkClass, tabRowClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
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
  const synonyms = search.tab === "synonyms";
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
      <nav aria-label={m.search.views} className={`${tabRowClass} mb-5`}>
        <Link
          to="/search"
          search={{}}
          className={tabLinkClass(!synonyms)}
          {...(synonyms ? {} : { "aria-current": "page" })}
        >
          {m.search.queries}
        </Link>
        <Link
          to="/search"
          search={{ tab: "synonyms" }}
          className={tabLinkClass(synonyms)}
          {...(synonyms ? { "aria-current": "page" } : {})}
        >
          {m.search.synonyms}
        </Link>
      </nav>
      {synonyms ? (
        <SynonymList onEdit={writes ? setDraft : null} />
      ) : (
        <SearchReportView search={search} onAdd={writes ? setDraft : null} />
      )}
      {draft ? <SynonymDialog draft={draft} onClose={() => setDraft(null)} /> : null}
    </Page>
  );
}
