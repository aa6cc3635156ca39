import { buttonClass, Button, DownloadIcon, TextArea, TextField, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { Controller, useFormContext } from "react-hook-form";
import type { SegmentDetail } from "../../lib/api-types.ts";
import { loadDraft } from "../../lib/draft.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useRecordEditor } from "../../lib/use-record-editor.ts";
import { RecordPanel } from "../../parts/record-panel.tsx";
import { DeleteSegment } from "./delete-segment.tsx";
import { RulesField } from "./rules-field.tsx";
import { checkSegment, type SegmentForm, segmentRows, toSegmentForm } from "./segment-form.ts";
import { useStoreSegment } from "./use-store-segment.ts";

interface Props {
  /** Null: a new one. */
  segment: SegmentDetail | null;
  /** What a new one begins as a copy of. */
  from: SegmentDetail | null;
  writes: boolean;
}

/** The chosen segment: what it is called, its rule, and whom that finds. */
export function SegmentPanel({ segment, from, writes }: Props) {
  const { m } = useI18n();
  const words = m.segments;
  const navigate = useNavigate();
  const leaving = useRef(false);
  const go = (id: string | undefined) => {
    leaving.current = true;
    void navigate({ to: "/segments", search: id === undefined ? {} : { id }, replace: true });
  };
  const editor = useSegmentEditor(segment, from, go);
  return (
    <RecordPanel
      editor={editor}
      history={segment && { entity: "segment", entityId: segment.id }}
      title={segment?.name ?? words.newTitle}
      writes={writes}
      leaving={leaving}
      conflictTitle={words.conflict}
      rows={(form) => segmentRows(form, m)}
      toForm={toSegmentForm}
      actions={segment ? <Actions segment={segment} writes={writes} onDeleted={() => go(undefined)} /> : null}
    >
      <Names />
      <RulesField writes={writes} />
    </RecordPanel>
  );
}

function Names() {
  const { m } = useI18n();
  const words = m.segments;
  const { control } = useFormContext<SegmentForm>();
  return (
    <>
      <Controller
        control={control}
        name="name"
        render={({ field, fieldState }) => (
          <TextField {...field} label={words.name} error={fieldState.error?.message} maxLength={80} />
        )}
      />
      <Controller
        control={control}
        name="description"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={words.description}
            optionalLabel={m.common.optional}
            error={fieldState.error?.message}
            rows={2}
          />
        )}
      />
    </>
  );
}

function useSegmentEditor(
  segment: SegmentDetail | null,
  from: SegmentDetail | null,
  go: (id: string) => void,
) {
  const { m } = useI18n();
  const words = m.segments;
  const client = useQueryClient();
  const store = useStoreSegment();
  const save = useMutation(trpc.segments.save.mutationOptions({ onSuccess: store }));
  const check = useCallback((form: SegmentForm) => checkSegment(form, m), [m]);
  const editor = useRecordEditor(
    {
      name: from ? `segment-copy-${from.id}` : "segment",
      toForm: toSegmentForm,
      check,
      save: (input) => save.mutateAsync(input),
      latest: (id) => client.fetchQuery({ ...trpc.segments.get.queryOptions({ id }), staleTime: 0 }),
      onSaved: ({ id }, isNew) => {
        toast({ title: isNew ? words.created : words.saved, tone: "success" });
        if (isNew) go(id);
      },
    },
    segment,
  );
  const { form, draftKey } = editor;
  // A copy is a new one that somebody has filled in: it waits to be saved.
  useEffect(() => {
    if (from && !loadDraft(draftKey))
      form.reset(
        { ...toSegmentForm(from), name: words.copyOf(from.name).slice(0, 80) },
        { keepDefaultValues: true },
      );
  }, [from, form, draftKey, words]);
  return editor;
}

interface ActionProps {
  segment: SegmentDetail;
  writes: boolean;
  onDeleted: () => void;
}

function Actions({ segment, writes, onDeleted }: ActionProps) {
  const { m } = useI18n();
  const words = m.segments;
  const navigate = useNavigate();
  const seesCustomers = useCan("customers.read");
  const [deleting, setDeleting] = useState(false);
  const { id } = segment;
  return (
    <div className="-ms-4 mt-4 flex flex-wrap">
      {seesCustomers ? (
        <>
          <Link to="/customers" search={{ segment: id }} className={buttonClass({ variant: "quiet" })}>
            {words.showCustomers}
          </Link>
          <a href={`/api/admin/segments/${id}/export`} download className={buttonClass({ variant: "quiet" })}>
            <DownloadIcon size={18} />
            {words.export}
          </a>
        </>
      ) : null}
      {writes ? (
        <>
          <Button
            variant="quiet"
            onClick={() => void navigate({ to: "/segments", search: { id: "new", copy: id } })}
          >
            {words.duplicate}
          </Button>
          <Button variant="quiet" className="text-pomegranate" onClick={() => setDeleting(true)}>
            {words.delete}
          </Button>
        </>
      ) : null}
      {deleting ? (
        <DeleteSegment segment={segment} onDeleted={onDeleted} onClose={() => setDeleting(false)} />
      ) : null}
    </div>
  );
}
