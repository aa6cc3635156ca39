import { Table, type Column, type Selection, type Sort } from "@souk/ui";
import { useRouterState } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { CursorPager } from "./cursor-pager.tsx";
import { QueryView } from "./query-view.tsx";
import { TableSkeleton } from "./table-skeleton.tsx";

interface Page<Row> {
  items: Row[];
  total: number;
  nextCursor: string | null;
  prevCursor?: string | null;
}

interface Props<Row> {
  caption: string;
  query: {
    data: Page<Row> | undefined;
    error: unknown;
    isFetching: boolean;
    isPlaceholderData: boolean;
    refetch: () => unknown;
  };
  columns: readonly Column<Row>[];
  rowId: (row: Row) => string;
  sort: Sort;
  onSort: (sort: Sort) => void;
  empty: ReactNode;
  selection?: Selection | undefined;
  /** Of the page that is shown. */
  cursor: string | undefined;
  /** How many there are in all, in words. */
  count: (total: number) => string;
  onGo: (cursor: string | undefined, trail: string[]) => void;
  /** Under the table, while it has rows. */
  renderBelow?: ((page: Page<Row>) => ReactNode) | undefined;
}

/** A staff table whose rows are what the URL says: loading, error, rows, and the way to the next ones. */
export function TableFrame<Row>(props: Props<Row>) {
  const { query, columns, rowId, sort, onSort, selection, cursor, count, onGo, renderBelow } = props;
  const trail = useRouterState({ select: (state) => state.location.state.trail ?? null });
  return (
    <QueryView query={query} skeleton={<TableSkeleton />}>
      {(page) => (
        <>
          <Table
            caption={props.caption}
            columns={columns}
            rows={page.items}
            rowId={rowId}
            sort={sort}
            onSort={onSort}
            selection={selection}
            stale={query.isPlaceholderData}
            empty={props.empty}
            className="sm:[--table-top:3.5rem] lg:[--table-top:0px]"
          />
          {page.total > 0 ? (
            <CursorPager
              cursor={cursor}
              nextCursor={page.nextCursor}
              prevCursor={page.prevCursor ?? null}
              trail={trail}
              status={count(page.total)}
              onGo={onGo}
            />
          ) : null}
          {renderBelow?.(page)}
        </>
      )}
    </QueryView>
  );
}
