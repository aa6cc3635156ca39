import type { BulkEditView, BulkRowView } from "../../../lib/api-types.ts";
import { BULK_ROW_STATES } from "@souk/contracts";
import { linkClass, LoadMore, NativeSelect, StatusPill, Table, type Column, type Tone } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../../lib/i18n.tsx";
import { trpc } from "../../../lib/trpc.ts";
import { QueryView } from "../../../parts/query-view.tsx";
import { TableSkeleton } from "../../../parts/table-skeleton.tsx";
import { useRowWords } from "./use-row-words.ts";

const tones: Record<BulkRowView["state"], Tone> = {
  WAITING: "neutral",
  CHANGED: "success",
  SAME: "neutral",
  REFUSED: "danger",
  UNDONE: "info",
  CONFLICT: "warning",
};

/** What became of each product, of one state where asked. */
export function BulkRowsTable({ view }: { view: BulkEditView }) {
  const { m, locale } = useI18n();
  const [state, setState] = useState<BulkRowView["state"]>();
  const columns = useColumns();
  const query = useInfiniteQuery(
    trpc.bulkEdits.rows.infiniteQueryOptions(
      { id: view.id, locale, ...(state && { state }) },
      { getNextPageParam: ({ next }) => next ?? undefined },
    ),
  );
  const there = BULK_ROW_STATES.filter((one) => view.counts[one] > 0);
  return (
    <div className="flex flex-col gap-3">
      <NativeSelect
        label={m.bulk.column.state}
        hideLabel
        placeholder={m.common.all}
        options={there.map((value) => ({ value, label: m.bulk.rowStates[value] }))}
        value={state ?? ""}
        onChange={(value) => setState(BULK_ROW_STATES.find((one) => one === value))}
        className="w-48"
      />
      <QueryView query={query} skeleton={<TableSkeleton rows={6} />}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return (
            <>
              <Table caption={m.bulk.rows} columns={columns} rows={rows} rowId={(row) => row.productId} />
              {query.hasNextPage ? (
                <LoadMore
                  label={m.common.loadMore}
                  status={m.common.shown(rows.length)}
                  pending={query.isFetchingNextPage}
                  onLoadMore={() => void query.fetchNextPage()}
                />
              ) : null}
            </>
          );
        }}
      </QueryView>
    </div>
  );
}

function useColumns(): Column<BulkRowView>[] {
  const { m } = useI18n();
  const words = useRowWords();
  return [
    {
      id: "product",
      header: m.bulk.column.product,
      render: (row) => (
        <Link to="/products/$id" params={{ id: row.productId }} className={linkClass("plain", "font-medium")}>
          <bdi>{row.name}</bdi>
        </Link>
      ),
    },
    {
      id: "state",
      header: m.bulk.column.state,
      render: (row) => <StatusPill tone={tones[row.state]}>{m.bulk.rowStates[row.state]}</StatusPill>,
    },
    {
      id: "change",
      header: m.bulk.column.change,
      render: (row) => <span className="text-muted">{words(row)}</span>,
    },
  ];
}
