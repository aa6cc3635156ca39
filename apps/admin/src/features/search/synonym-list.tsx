import { LOCALES, type SynonymSetView } from "@souk/contracts";
import { Button, EmptyState, Table, Tag, type Column } from "@souk/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import type { SynonymDraft } from "./synonym-dialog.tsx";
import { useSynonymsChanged } from "./use-synonyms-changed.ts";

type OnEdit = ((draft: SynonymDraft) => void) | null;

/** The sets of each language; who may not change them only looks. */
export function SynonymList({ onEdit }: { onEdit: OnEdit }) {
  const { m } = useI18n();
  const [removing, setRemoving] = useState<SynonymSetView | null>(null);
  const query = useQuery(trpc.search.synonyms.queryOptions());
  return (
    <QueryView query={query} skeleton={<TableSkeleton rows={6} />}>
      {(sets) => (
        <div className="flex flex-col gap-10">
          {sets.length === 0 ? (
            <EmptyState title={m.search.noSynonyms}>{m.search.noSynonymsText}</EmptyState>
          ) : null}
          {LOCALES.map((locale) => {
            const own = sets.filter((set) => set.locale === locale);
            return own.length === 0 ? null : (
              <section key={locale} aria-label={m.common.languages[locale]}>
                <h2 className="mb-2 text-lg">{m.common.languages[locale]}</h2>
                <Sets sets={own} onEdit={onEdit} onRemove={setRemoving} />
              </section>
            );
          })}
          {removing ? <RemoveDialog set={removing} onClose={() => setRemoving(null)} /> : null}
        </div>
      )}
    </QueryView>
  );
}

interface SetsProps {
  sets: readonly SynonymSetView[];
  onEdit: OnEdit;
  onRemove: (set: SynonymSetView) => void;
}

function Sets({ sets, onEdit, onRemove }: SetsProps) {
  const { m, format } = useI18n();
  const words: Column<SynonymSetView> = {
    id: "words",
    header: m.search.words,
    render: (set) => (
      <span className="flex flex-wrap gap-1.5" lang={set.locale}>
        {set.words.map((word) => (
          <Tag key={word}>
            <bdi>{word}</bdi>
          </Tag>
        ))}
      </span>
    ),
  };
  const actions: Column<SynonymSetView> = {
    id: "actions",
    header: m.common.more,
    hideHeader: true,
    align: "end",
    className: "whitespace-nowrap",
    render: (set) => (
      <>
        <Button
          size="sm"
          variant="quiet"
          aria-label={`${m.common.edit}: ${format.list(set.words)}`}
          onClick={() => onEdit?.(set)}
        >
          {m.common.edit}
        </Button>
        <Button
          size="sm"
          variant="quiet"
          aria-label={`${m.common.remove}: ${format.list(set.words)}`}
          onClick={() => onRemove(set)}
        >
          {m.common.remove}
        </Button>
      </>
    ),
  };
  return (
    <Table
      caption={m.search.synonyms}
      columns={onEdit ? [words, actions] : [words]}
      rows={sets}
      rowId={({ id }) => id}
    />
  );
}

function RemoveDialog({ set, onClose }: { set: SynonymSetView; onClose: () => void }) {
  const { m, format } = useI18n();
  const changed = useSynonymsChanged(m.search.removed, onClose);
  const remove = useMutation(trpc.search.deleteSynonyms.mutationOptions({ onSuccess: changed }));
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.search.removeTitle(format.list(set.words))}
      text={m.search.removeText}
      submitLabel={m.common.remove}
      danger
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id: set.id })}
    />
  );
}
