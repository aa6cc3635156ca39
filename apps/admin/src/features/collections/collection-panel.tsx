import { Button, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useRef, useState } from "react";
import type { CollectionDetail } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useRecordEditor } from "../../lib/use-record-editor.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { RecordPanel } from "../../parts/record-panel.tsx";
import { CollectionFields } from "./collection-fields.tsx";
import { checkCollection, collectionRows, toCollectionForm, type CollectionForm } from "./collection-form.ts";
import type { CollectionSearch } from "./collection-search.ts";
import { useStoreCollection } from "./use-store-collection.ts";

interface Props {
  /** Null: a new one. */
  collection: CollectionDetail | null;
  writes: boolean;
  search: CollectionSearch;
}

/** The chosen collection: texts, picture, and its products, by hand or by rules. */
export function CollectionPanel({ collection, writes, search }: Props) {
  const { m, locale } = useI18n();
  const words = m.merchandising.collections;
  const navigate = useNavigate();
  const leaving = useRef(false);
  const [deleting, setDeleting] = useState(false);
  const { id: _chosen, ...rest } = search;
  const go = (id: string | undefined) => {
    leaving.current = true;
    void navigate({ to: "/collections", search: { ...rest, ...(id && { id }) }, replace: true });
  };
  const editor = useCollectionEditor(collection, go);
  return (
    <>
      <RecordPanel
        editor={editor}
        history={collection && { entity: "collection", entityId: collection.id }}
        title={collection ? (collection.texts[locale]?.name ?? collection.texts.en.name) : words.newTitle}
        writes={writes}
        leaving={leaving}
        conflictTitle={words.conflict}
        rows={(form) => collectionRows(form, m)}
        toForm={toCollectionForm}
        actions={
          collection && writes ? (
            <Button variant="quiet" className="-ms-4 mt-4 text-pomegranate" onClick={() => setDeleting(true)}>
              {words.delete}
            </Button>
          ) : null
        }
      >
        <CollectionFields writes={writes} />
      </RecordPanel>
      {deleting && collection ? (
        <DeleteCollection
          collection={collection}
          onDeleted={() => go(undefined)}
          onClose={() => setDeleting(false)}
        />
      ) : null}
    </>
  );
}

function useCollectionEditor(collection: CollectionDetail | null, go: (id: string) => void) {
  const { m, locale } = useI18n();
  const client = useQueryClient();
  const store = useStoreCollection();
  const save = useMutation(trpc.collections.save.mutationOptions({ onSuccess: store }));
  const check = useCallback((form: CollectionForm) => checkCollection(form, m, locale), [m, locale]);
  return useRecordEditor(
    {
      name: "collection",
      toForm: toCollectionForm,
      check,
      save: (input) => save.mutateAsync(input),
      latest: (id) =>
        client.fetchQuery({ ...trpc.collections.get.queryOptions({ id, locale }), staleTime: 0 }),
      onSaved: ({ id }, isNew) => {
        const words = m.merchandising.collections;
        toast({ title: isNew ? words.created : words.saved, tone: "success" });
        if (isNew) go(id);
      },
    },
    collection,
  );
}

interface DeleteProps {
  collection: CollectionDetail;
  onDeleted: () => void;
  onClose: () => void;
}

function DeleteCollection({ collection, onDeleted, onClose }: DeleteProps) {
  const { m, locale } = useI18n();
  const words = m.merchandising.collections;
  const store = useStoreCollection();
  const remove = useMutation(
    trpc.collections.delete.mutationOptions({
      onSuccess: (deleted) => {
        store(deleted);
        toast({ title: words.deleted, tone: "success" });
        onDeleted();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={words.deleteTitle(collection.texts[locale]?.name ?? collection.texts.en.name)}
      text={words.deleteText}
      submitLabel={words.delete}
      danger
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id: collection.id, locale })}
    />
  );
}
