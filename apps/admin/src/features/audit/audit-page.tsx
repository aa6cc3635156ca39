import { buttonClass, DownloadIcon } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { MoreRows } from "../../parts/more-rows.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import { AuditFilters } from "./audit-filters.tsx";
import type { AuditSearch } from "./audit-search.ts";
import { AuditTable } from "./audit-table.tsx";

/** Every change staff made: who, what, when, from where, old and new. */
export function AuditPage({ search }: { search: AuditSearch }) {
  const { m } = useI18n();
  const query = useInfiniteQuery(
    trpc.audit.list.infiniteQueryOptions(
      { ...search, limit: 50 },
      { getNextPageParam: (page) => page.nextCursor ?? undefined },
    ),
  );
  return (
    <Page
      title={m.audit.title}
      actions={
        <a
          href={`/api/admin/audit/export?${new URLSearchParams({ filter: JSON.stringify(search) }).toString()}`}
          download
          className={buttonClass({ variant: "secondary" })}
        >
          <DownloadIcon size={18} />
          {m.audit.find.export}
        </a>
      }
    >
      <AuditFilters search={search} />
      <MoreRows query={query} skeleton={<TableSkeleton />}>
        {(items) => <AuditTable items={items} filtered={Object.keys(search).length > 0} />}
      </MoreRows>
    </Page>
  );
}
