import type { CollectionRow } from "@souk/contracts";
import { announce, EmptyState, ReorderList, Skeleton, StatusPill, toast } from "@souk/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, linkOptions } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { Thumb } from "../../parts/thumb.tsx";
import type { CollectionSearch } from "./collection-search.ts";

interface Props {
  search: CollectionSearch;
  writes: boolean;
}

/** All collections in the order of the home page, or the deleted ones. */
export function CollectionList({ search, writes }: Props) {
  const { m, locale } = useI18n();
  const words = m.merchandising.collections;
  const { deleted = false } = search;
  const query = useQuery(trpc.collections.list.queryOptions({ locale, deleted }));
  return (
    <div className="min-w-0">
      <LinkTabs
        label={words.filter}
        choices={[false, true]}
        chosen={deleted}
        name={(gone) => (gone ? words.deletedOnly : words.present)}
        link={(gone) => linkOptions({ to: "/collections", search: gone ? { deleted: true } : {} })}
      />
      <QueryView query={query} skeleton={<Skeleton className="mt-4 h-64 w-full" />}>
        {(rows) => <Rows rows={rows} search={search} writes={writes && !deleted} />}
      </QueryView>
    </div>
  );
}

function Rows({ rows, search, writes }: Props & { rows: readonly CollectionRow[] }) {
  const { m, locale } = useI18n();
  const words = m.merchandising.collections;
  const client = useQueryClient();
  const move = useMutation(
    trpc.collections.move.mutationOptions({
      onSuccess: (list) => {
        client.setQueryData(trpc.collections.list.queryKey({ locale, deleted: false }), list);
        toast({ title: words.orderSaved, tone: "success" });
      },
    }),
  );
  if (rows.length === 0)
    return (
      <EmptyState title={search.deleted ? words.emptyDeleted : words.emptyTitle}>
        {search.deleted ? null : words.empty}
      </EmptyState>
    );
  if (!writes)
    return (
      <ul className="mt-2">
        {rows.map((row) => (
          <li key={row.id} className="hairline-b py-2">
            <Row row={row} search={search} />
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <ActionError error={move.error} className="my-4" />
      <ReorderList
        label={words.order}
        items={rows}
        onReorder={(next) => move.mutate({ locale, ids: next.map(({ id }) => id) })}
        upLabel={m.merchandising.moveUp}
        downLabel={m.merchandising.moveDown}
        onMoved={({ name }, position) => announce(m.merchandising.moved(name, position))}
        className="mt-2"
      >
        {(row) => <Row row={row} search={search} />}
      </ReorderList>
    </>
  );
}

function Row({ row, search }: { row: CollectionRow; search: CollectionSearch }) {
  const { m } = useI18n();
  const words = m.merchandising.collections;
  const chosen = row.id === search.id;
  return (
    <span className="flex min-w-0 items-center gap-3">
      <Thumb picture={row.picture} size={40} />
      <span className="min-w-0 flex-1">
        <Link
          to="/collections"
          search={{ ...search, id: row.id }}
          aria-current={chosen ? "true" : undefined}
          className={`font-medium wrap-anywhere hover:underline ${chosen ? "text-primary" : ""}`}
        >
          {row.name}
        </Link>
        <span className="block text-sm text-muted">
          {words.kinds[row.kind]} · {words.count(row.productCount)}
        </span>
      </span>
      {row.deleted ? null : (
        <StatusPill tone={row.active ? "success" : "neutral"}>
          {row.active ? words.shown : words.hidden}
        </StatusPill>
      )}
    </span>
  );
}
