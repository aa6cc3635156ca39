import type { RedirectRow } from "@souk/contracts";
import { EditIcon, EmptyState, IconButton, Skeleton, Table, toast, TrashIcon, type Column } from "@souk/ui";
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { MoreRows } from "../../parts/more-rows.tsx";
import { RedirectDialog } from "./redirect-dialog.tsx";

interface Props {
  query: string;
  writes: boolean;
}

/** The staff's own redirects, by their address. */
export function RedirectList({ query, writes }: Props) {
  const { m } = useI18n();
  const words = m.merchandising.redirects;
  const [editing, setEditing] = useState<RedirectRow | null>(null);
  const [removing, setRemoving] = useState<RedirectRow | null>(null);
  const list = useInfiniteQuery(
    trpc.redirects.list.infiniteQueryOptions(
      { ...(query && { query }) },
      { getNextPageParam: (page) => page.nextCursor ?? undefined, placeholderData: keepPreviousData },
    ),
  );
  const columns = useColumns(writes ? { edit: setEditing, remove: setRemoving } : null);
  return (
    <>
      <MoreRows query={list} skeleton={<Skeleton className="h-64 w-full" />}>
        {(rows) => (
          <Table
            caption={words.title}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            stale={list.isPlaceholderData}
            empty={<EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>}
          />
        )}
      </MoreRows>
      {editing ? <RedirectDialog redirect={editing} onClose={() => setEditing(null)} /> : null}
      {removing ? <RemoveRedirect redirect={removing} onClose={() => setRemoving(null)} /> : null}
    </>
  );
}

interface Acts {
  edit: (row: RedirectRow) => void;
  remove: (row: RedirectRow) => void;
}

function useColumns(acts: Acts | null): Column<RedirectRow>[] {
  const { m, format } = useI18n();
  const words = m.merchandising.redirects;
  const path = (text: string) => <span className="ltr font-mono text-sm wrap-anywhere">{text}</span>;
  return [
    { id: "from", header: words.from, render: ({ fromPath }) => path(fromPath) },
    { id: "to", header: words.to, render: ({ toPath }) => path(toPath) },
    { id: "updated", header: words.updated, render: ({ updatedAt }) => format.date(updatedAt) },
    ...(acts
      ? [
          {
            id: "acts",
            header: m.common.edit,
            hideHeader: true,
            align: "end" as const,
            render: (row: RedirectRow) => (
              <span className="inline-flex">
                <IconButton
                  size="sm"
                  label={`${m.common.edit}: ${row.fromPath}`}
                  icon={<EditIcon size={16} />}
                  onClick={() => acts.edit(row)}
                />
                <IconButton
                  size="sm"
                  label={m.merchandising.removeName(row.fromPath)}
                  icon={<TrashIcon size={16} />}
                  onClick={() => acts.remove(row)}
                />
              </span>
            ),
          },
        ]
      : []),
  ];
}

function RemoveRedirect({ redirect, onClose }: { redirect: RedirectRow; onClose: () => void }) {
  const { m } = useI18n();
  const words = m.merchandising.redirects;
  const client = useQueryClient();
  const remove = useMutation(
    trpc.redirects.remove.mutationOptions({
      onSuccess: () => {
        void client.invalidateQueries({ queryKey: trpc.redirects.list.pathKey() });
        toast({ title: words.removed, tone: "success" });
        onClose();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={words.removeTitle(redirect.fromPath)}
      text={words.removeText}
      submitLabel={m.common.remove}
      danger
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id: redirect.id })}
    />
  );
}
