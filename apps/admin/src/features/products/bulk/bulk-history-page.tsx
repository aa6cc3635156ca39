import type { BulkEditView } from "../../../lib/api-types.ts";
import { EmptyState, linkClass, StatusPill, type Column, type Tone } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../../lib/i18n.tsx";
import { trpc } from "../../../lib/trpc.ts";
import { Page } from "../../../parts/page.tsx";
import { TableFrame } from "../../../parts/table-frame.tsx";
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
  const columns = useColumns();
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
      <TableFrame
        caption={m.bulk.history}
        query={query}
        columns={columns}
        rowId={({ id }) => id}
        empty={<EmptyState title={m.bulk.emptyTitle}>{m.bulk.empty}</EmptyState>}
        count={m.common.shown}
      />
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
