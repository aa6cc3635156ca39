import type { OldSlugRow } from "@souk/contracts";
import { EmptyState, IconButton, LoadMore, Skeleton, Table, toast, TrashIcon, type Column } from "@souk/ui";
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { QueryView } from "../../parts/query-view.tsx";

const PREFIX = { PRODUCT: "p", CATEGORY: "c", COLLECTION: "collections" } as const;

/** Addresses that products, categories and collections had before, the newest first, and where they lead. */
export function OldSlugs({ query, writes }: { query: string; writes: boolean }) {
  const { m, format } = useI18n();
  const words = m.merchandising.redirects;
  const client = useQueryClient();
  const list = useInfiniteQuery(
    trpc.redirects.oldSlugs.infiniteQueryOptions(
      { ...(query && { query }) },
      { getNextPageParam: (page) => page.nextCursor ?? undefined, placeholderData: keepPreviousData },
    ),
  );
  const remove = useMutation(
    trpc.redirects.removeOldSlug.mutationOptions({
      onSuccess: () => {
        void client.invalidateQueries({ queryKey: trpc.redirects.oldSlugs.pathKey() });
        toast({ title: words.removed, tone: "success" });
      },
    }),
  );
  const columns = useColumns(writes ? (row) => remove.mutate(row) : null);
  return (
    <>
      <p className="mb-4 text-sm text-muted">{words.oldHelp}</p>
      <ActionError error={remove.error} className="mb-4" />
      <QueryView query={list} skeleton={<Skeleton className="h-64 w-full" />}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          return (
            <>
              <Table
                caption={words.old}
                columns={columns}
                rows={rows}
                rowId={({ kind, locale, slug }) => `${kind} ${locale} ${slug}`}
                stale={list.isPlaceholderData}
                empty={<EmptyState title={words.emptyTitle}>{words.emptyOld}</EmptyState>}
              />
              {list.hasNextPage ? (
                <LoadMore
                  label={m.common.loadMore}
                  status={format.number(rows.length)}
                  onLoadMore={() => void list.fetchNextPage()}
                  pending={list.isFetchingNextPage}
                />
              ) : null}
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function useColumns(onRemove: ((row: OldSlugRow) => void) | null): Column<OldSlugRow>[] {
  const { m, format } = useI18n();
  const words = m.merchandising.redirects;
  const path = ({ kind, locale }: OldSlugRow, slug: string) => (
    <span className="ltr font-mono text-sm wrap-anywhere">{`/${locale}/${PREFIX[kind]}/${slug}`}</span>
  );
  return [
    { id: "from", header: words.from, render: (row) => path(row, row.slug) },
    {
      id: "to",
      header: words.to,
      render: (row) =>
        row.target ? (
          <>
            {row.target.name}
            <span className="block">{path(row, row.target.slug)}</span>
          </>
        ) : (
          <span className="text-muted">{words.gone}</span>
        ),
    },
    { id: "since", header: words.since, render: ({ createdAt }) => format.date(createdAt) },
    ...(onRemove
      ? [
          {
            id: "acts",
            header: m.common.remove,
            hideHeader: true,
            align: "end" as const,
            render: (row: OldSlugRow) => (
              <IconButton
                size="sm"
                label={m.merchandising.removeName(row.slug)}
                icon={<TrashIcon size={16} />}
                onClick={() => onRemove(row)}
              />
            ),
          },
        ]
      : []),
  ];
}
