import { LoadMore } from "@souk/ui";
import type { ReactNode } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { QueryView } from "./query-view.tsx";

interface Page {
  items: readonly unknown[];
  /** Absent where nobody counts. */
  total?: number;
}

interface Props<Of extends Page> {
  query: {
    data: { pages: readonly Of[] } | undefined;
    error: unknown;
    isFetching: boolean;
    refetch: () => unknown;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
  skeleton: ReactNode;
  /** The first page, for what it says besides its rows. */
  children: (rows: Of["items"][number][], first: Of | undefined) => ReactNode;
}

/** A list that grows by a page at a time: loading, error, its rows so far, how many there are, and the way to more. */
export function MoreRows<Of extends Page>({ query, skeleton, children }: Props<Of>) {
  return (
    <QueryView query={query} skeleton={skeleton}>
      {({ pages }) => {
        const rows = pages.flatMap((page): Of["items"][number][] => [...page.items]);
        return (
          <>
            {children(rows, pages[0])}
            <Rest query={query} shown={rows.length} total={pages[0]?.total} />
          </>
        );
      }}
    </QueryView>
  );
}

interface RestProps {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
  shown: number;
  total: number | undefined;
}

function Rest({ query, shown, total }: RestProps) {
  const { m, format } = useI18n();
  // All of a counted list is there to be seen.
  if (shown === 0 || (total !== undefined && !query.hasNextPage)) return null;
  const counted =
    total === undefined
      ? { status: m.common.shown(shown) }
      : { status: `${format.number(shown)} / ${format.number(total)}`, share: shown / Math.max(1, total) };
  return (
    <LoadMore
      label={m.common.loadMore}
      {...counted}
      pending={query.isFetchingNextPage}
      pendingLabel={m.common.loading}
      onLoadMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
    />
  );
}
