import { toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { TaxClassView, TaxZoneView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";
import { useRecordEditor } from "../../lib/use-record-editor.ts";
import { RecordPanel } from "../../parts/record-panel.tsx";
import { DeleteTax } from "./delete-tax.tsx";
import { useLeave } from "./use-leave.ts";
import { checkZone, toZoneForm, zoneRows, type ZoneForm } from "./zone-form.ts";
import { ZoneFields } from "./zone-fields.tsx";

interface Props {
  /** Null: a new one. */
  zone: TaxZoneView | null;
  classes: readonly TaxClassView[];
  writes: boolean;
}

/** The chosen zone: where it is and what is taxed there; saved as a whole. */
export function ZonePanel({ zone, classes, writes }: Props) {
  const { m, format, locale } = useI18n();
  const { leaving, go } = useLeave();
  const editor = useZoneEditor(zone, classes, (id) => go({ zone: id }));
  const { changed } = editor;
  const remove = useMutation(
    trpc.taxes.deleteZone.mutationOptions({
      onSuccess: async () => {
        toast({ title: m.taxes.zoneDeleted, tone: "success" });
        go({});
        await changed();
      },
    }),
  );
  const title = zone ? textIn(zone.name, locale) || zone.code : m.taxes.newZone;
  return (
    <RecordPanel
      editor={editor}
      history={zone && { entity: "tax-zone", entityId: zone.id }}
      title={title}
      writes={writes}
      leaving={leaving}
      conflictTitle={m.taxes.zoneConflict}
      rows={(form) => zoneRows(form, classes, { m, format })}
      toForm={(view) => toZoneForm(view, classes)}
      actions={
        zone && writes ? (
          <DeleteTax
            name={title}
            label={m.taxes.deleteZone}
            text={m.taxes.deleteZoneText}
            pending={remove.isPending}
            error={remove.error}
            onOpen={remove.reset}
            onDelete={() => remove.mutate({ id: zone.id })}
          />
        ) : null
      }
    >
      <ZoneFields classes={classes} writes={writes} />
    </RecordPanel>
  );
}

function useZoneEditor(zone: TaxZoneView | null, classes: readonly TaxClassView[], go: (id: string) => void) {
  const { m } = useI18n();
  const client = useQueryClient();
  const changed = () => client.invalidateQueries({ queryKey: trpc.taxes.pathKey() });
  const save = useMutation(trpc.taxes.saveZone.mutationOptions({ onSuccess: changed }));
  const check = useCallback((form: ZoneForm) => checkZone(form, m), [m]);
  const editor = useRecordEditor(
    {
      name: "tax-zone",
      toForm: (view: TaxZoneView | null) => toZoneForm(view, classes),
      check,
      save: (input) => save.mutateAsync(input),
      latest: async (id) => {
        const zones = await client.fetchQuery({ ...trpc.taxes.zones.queryOptions(), staleTime: 0 });
        return zones.find((one) => one.id === id) ?? null;
      },
      onSaved: ({ id }, isNew) => {
        toast({ title: m.taxes.zoneSaved, tone: "success" });
        if (isNew) go(id);
      },
    },
    zone,
  );
  return { ...editor, changed };
}
