import { Table, type Column, type Selection, type Sort } from "@souk/ui";
import { useNavigate, useRouterState, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { compact } from "../lib/search-params.ts";
import { CursorPager } from "./cursor-pager.tsx";
import { QueryView } from "./query-view.tsx";
import { TableSkeleton } from "./table-skeleton.tsx";

interface Page<Row> {
  items: Row[];
  /** Absent where nobody counted: then what is shown is counted. */
  total?: number;
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
  /** Of a table whose columns can be sorted. */
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  empty: ReactNode;
  selection?: Selection | undefined;
  /** How many there are in all, in words. */
  count: (total: number) => string;
  /** Under the table, while it has rows. */
  renderBelow?: ((total: number) => ReactNode) | undefined;
}

/** A staff table whose rows are what the URL says, `cursor` among it: loading, error, rows, and the way to the next ones. */
export function TableFrame<Row>(props: Props<Row>) {
  const { query, columns, rowId, sort, onSort, selection, count, renderBelow } = props;
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
          <Pager page={page} count={count} />
          {renderBelow?.(countOf(page))}
        </>
      )}
    </QueryView>
  );
}

const countOf = <Row,>({ total, items }: Page<Row>) => total ?? items.length;

function Pager<Row>({ page, count }: { page: Page<Row>; count: (total: number) => string }) {
  const trail = useRouterState({ select: (state) => state.location.state.trail ?? null });
  const { cursor } = useSearch({ strict: false });
  const navigate = useNavigate();
  const total = countOf(page);
  if (total === 0) return null;
  return (
    <CursorPager
      cursor={cursor}
      nextCursor={page.nextCursor}
      prevCursor={page.prevCursor ?? null}
      trail={trail}
      status={count(total)}
      onGo={(to, next) =>
        void navigate({
          to: ".",
          search: ({ cursor: _shown, ...rest }) => compact({ ...rest, cursor: to }),
          state: { trail: next },
        })
      }
    />
  );
}
