import type { BulkEditView } from "../../../lib/api-types.ts";
import { EmptyState, linkClass, StatusPill, Table, type Column, type Tone } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useRouterState } from "@tanstack/react-router";
import { useI18n } from "../../../lib/i18n.tsx";
import { trpc } from "../../../lib/trpc.ts";
import { CursorPager } from "../../../parts/cursor-pager.tsx";
import { Page } from "../../../parts/page.tsx";
import { QueryView } from "../../../parts/query-view.tsx";
import { TableSkeleton } from "../../../parts/table-skeleton.tsx";
import { BulkResult } from "./bulk-result.tsx";

export const bulkTones: Record<BulkEditView["state"], Tone> = {
  DRAFT: "neutral",
  RUNNING: "progress",
  DONE: "success",
  UNDOING: "progress",
  UNDONE: "neutral",
};

/** All bulk edits that were run, newest first. */
export function BulkHistoryPage({ cursor }: { cursor: string | undefined }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const columns = useColumns();
  const trail = useRouterState({ select: (state) => state.location.state.trail ?? null });
  const query = useQuery({
    ...trpc.bulkEdits.list.queryOptions(cursor === undefined ? {} : { cursor }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={m.bulk.history}
      above={
        <Link to="/products" className={linkClass("quiet")}>
          {m.products.title}
        </Link>
      }
    >
      <QueryView query={query} skeleton={<TableSkeleton />}>
        {(page) => (
          <>
            <Table
              caption={m.bulk.history}
              columns={columns}
              rows={page.items}
              rowId={(row) => row.id}
              stale={query.isPlaceholderData}
              empty={<EmptyState title={m.bulk.emptyTitle}>{m.bulk.empty}</EmptyState>}
            />
            {page.items.length > 0 ? (
              <CursorPager
                cursor={cursor}
                nextCursor={page.nextCursor}
                trail={trail}
                status={m.common.shown(page.items.length)}
                onGo={(to, next) =>
                  void navigate({
                    to: "/products/bulk-edits",
                    search: to === undefined ? {} : { cursor: to },
                    state: { trail: next },
                  })
                }
              />
            ) : null}
          </>
        )}
      </QueryView>
    </Page>
  );
}

function useColumns(): Column<BulkEditView>[] {
  const { m, format } = useI18n();
  const { column } = m.bulk;
  return [
    {
      id: "what",
      header: column.what,
      render: (row) => (
        <Link
          to="/products/bulk-edits/$id"
          params={{ id: row.id }}
          className={linkClass("plain", "font-medium")}
        >
          {m.bulk.op[row.change.kind === "cells" ? "cells" : row.change.operation.op]}
        </Link>
      ),
    },
    {
      id: "when",
      header: column.when,
      className: "whitespace-nowrap",
      render: (row) => <time dateTime={row.createdAt}>{format.dateTime(row.createdAt)}</time>,
    },
    {
      id: "who",
      header: column.who,
      className: "max-sm:hidden",
      render: (row) => <bdi>{row.actorName}</bdi>,
    },
    {
      id: "products",
      header: column.products,
      className: "max-md:hidden",
      render: (row) => <BulkResult view={row} link={false} />,
    },
    {
      id: "state",
      header: column.state,
      render: (row) => <StatusPill tone={bulkTones[row.state]}>{m.bulk.states[row.state]}</StatusPill>,
    },
  ];
}
