import { Banner } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { MoreRows } from "../../parts/more-rows.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import type { MailSearch } from "./mail-search.ts";
import { OutboxFilters } from "./outbox-filters.tsx";
import { OutboxTable } from "./outbox-table.tsx";

const POLL_MS = 5000;

/** Every mail, newest first; follows by itself. */
export function Outbox({ search }: { search: MailSearch }) {
  const { m } = useI18n();
  const { tab: _tab, locale: _locale, ...filter } = search;
  const query = useInfiniteQuery(
    trpc.mail.list.infiniteQueryOptions(
      { ...filter, limit: 50 },
      { getNextPageParam: (page) => page.nextCursor ?? undefined, refetchInterval: POLL_MS },
    ),
  );
  return (
    <>
      <OutboxFilters search={search} />
      <MoreRows query={query} skeleton={<TableSkeleton />}>
        {(items, first) => (
          <>
            {first?.sends === false ? (
              <Banner tone="warning" className="mb-4">
                {m.mail.noServer}
              </Banner>
            ) : null}
            <OutboxTable items={items} filtered={Object.keys(filter).length > 0} />
          </>
        )}
      </MoreRows>
    </>
  );
}
