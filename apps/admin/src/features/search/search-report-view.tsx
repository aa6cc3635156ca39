import { LOCALES, REPORT_DAYS, type SearchReport } from "@souk/contracts";
import { EmptyState, NativeSelect, SearchIcon } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import { QueryTable } from "./query-table.tsx";
import type { SearchSearch } from "./search-search.ts";
import type { SynonymDraft } from "./synonym-dialog.tsx";

interface Props {
  search: SearchSearch;
  /** Null: the role may only look. */
  onAdd: ((draft: SynonymDraft) => void) | null;
}

/** What was looked for in a period: what found nothing first, since that is where there is something to do. */
export function SearchReportView({ search, onAdd }: Props) {
  const { days = 30, locale } = search;
  const query = useQuery({
    ...trpc.search.report.queryOptions({ days, ...(locale === undefined ? {} : { locale }) }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Filters search={search} />
      <QueryView query={query} skeleton={<TableSkeleton />}>
        {(report) => <Tables report={report} onAdd={onAdd} />}
      </QueryView>
    </>
  );
}

function Tables({ report, onAdd }: { report: SearchReport; onAdd: Props["onAdd"] }) {
  const { m, format } = useI18n();
  if (report.searches === 0) {
    return (
      <EmptyState title={m.search.noPopular} icon={<SearchIcon size={32} />}>
        {m.search.empty}
      </EmptyState>
    );
  }
  return (
    <>
      <p className="pb-5 text-body text-muted">
        {m.search.summary(m.search.searches(report.searches), format.number(report.withoutResult))}
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <section aria-labelledby="fruitless">
          <h2 id="fruitless" className="text-lg">
            {m.search.fruitless}
          </h2>
          <p className="mt-1 mb-3 text-sm text-muted">{m.search.fruitlessHelp}</p>
          <QueryTable
            caption={m.search.fruitless}
            rows={report.fruitless}
            empty={m.search.noFruitless}
            onAdd={onAdd}
          />
        </section>
        <section aria-labelledby="popular">
          <h2 id="popular" className="mb-3 text-lg">
            {m.search.popular}
          </h2>
          <QueryTable
            caption={m.search.popular}
            rows={report.popular}
            results
            empty={m.search.noPopular}
            onAdd={null}
          />
        </section>
      </div>
    </>
  );
}

function Filters({ search }: { search: SearchSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const change = (changed: { [K in keyof SearchSearch]?: SearchSearch[K] | undefined }) =>
    void navigate({ to: "/search", search: compact({ ...search, ...changed }), replace: true });
  return (
    <div className="flex flex-wrap items-center gap-2 pb-4">
      <NativeSelect
        label={m.search.period}
        hideLabel
        options={REPORT_DAYS.map((days) => ({ value: String(days), label: m.search.days(days) }))}
        value={String(search.days ?? 30)}
        onChange={(value) => change({ days: REPORT_DAYS.find((days) => String(days) === value) })}
        className="w-44"
      />
      <NativeSelect
        label={m.search.language}
        hideLabel
        placeholder={m.search.everyLanguage}
        options={LOCALES.map((locale) => ({ value: locale, label: m.common.languages[locale] }))}
        value={search.locale ?? ""}
        onChange={(value) => change({ locale: LOCALES.find((locale) => locale === value) })}
        className="w-44"
      />
    </div>
  );
}
