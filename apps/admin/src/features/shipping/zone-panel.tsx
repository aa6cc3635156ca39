import { Button, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useRef, useState } from "react";
import type { ZoneView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";
import { useRecordEditor } from "../../lib/use-record-editor.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { RecordPanel } from "../../parts/record-panel.tsx";
import { checkZone, toZoneForm, zoneRows, type ZoneForm } from "./zone-form.ts";
import { ZoneFields } from "./zone-fields.tsx";

interface Props {
  /** Null: a new one. */
  zone: ZoneView | null;
  writes: boolean;
}

/** The chosen zone: where it is, how things go there and for how much; saved as a whole. */
export function ZonePanel({ zone, writes }: Props) {
  const { m, format, locale } = useI18n();
  const navigate = useNavigate();
  const leaving = useRef(false);
  const [asking, setAsking] = useState(false);
  const go = (id: string | undefined) => {
    leaving.current = true;
    void navigate({ to: "/shipping", search: id === undefined ? {} : { id }, replace: true });
  };
  const editor = useZoneEditor(zone, go);
  return (
    <>
      <RecordPanel
        editor={editor}
        history={zone && { entity: "shipping", entityId: zone.id }}
        title={zone ? textIn(zone.name, locale) || zone.code : m.shipping.newTitle}
        writes={writes}
        leaving={leaving}
        conflictTitle={m.shipping.conflictTitle}
        rows={(form) => zoneRows(form, { m, format })}
        toForm={toZoneForm}
        actions={
          zone && writes ? (
            <Button variant="quiet" className="-ms-4 mt-4 text-pomegranate" onClick={() => setAsking(true)}>
              {m.shipping.delete}
            </Button>
          ) : null
        }
      >
        <ZoneFields writes={writes} />
      </RecordPanel>
      {asking && zone ? (
        <DeleteZone zone={zone} onDeleted={() => go(undefined)} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
}

function DeleteZone({
  zone,
  onDeleted,
  onClose,
}: {
  zone: ZoneView;
  onDeleted: () => void;
  onClose: () => void;
}) {
  const { m, locale } = useI18n();
  const client = useQueryClient();
  const remove = useMutation(
    trpc.shipping.delete.mutationOptions({
      onSuccess: ({ id }) => {
        client.setQueryData(trpc.shipping.zones.queryKey(), (zones) => zones?.filter((one) => one.id !== id));
        toast({ title: m.shipping.deleted, tone: "success" });
        onDeleted();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.shipping.deleteTitle(textIn(zone.name, locale) || zone.code)}
      text={m.shipping.deleteText}
      submitLabel={m.shipping.delete}
      danger
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id: zone.id })}
    />
  );
}

function useZoneEditor(zone: ZoneView | null, go: (id: string) => void) {
  const { m } = useI18n();
  const client = useQueryClient();
  const save = useMutation(
    trpc.shipping.save.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: trpc.shipping.pathKey() }),
    }),
  );
  const check = useCallback((form: ZoneForm) => checkZone(form, m), [m]);
  return useRecordEditor(
    {
      name: "shipping-zone",
      toForm: toZoneForm,
      check,
      save: (input) => save.mutateAsync(input),
      latest: async (id) => {
        const zones = await client.fetchQuery({ ...trpc.shipping.zones.queryOptions(), staleTime: 0 });
        return zones.find((one) => one.id === id) ?? null;
      },
      onSaved: ({ id }, isNew) => {
        toast({ title: m.shipping.saved, tone: "success" });
        if (isNew) go(id);
      },
    },
    zone,
  );
}
