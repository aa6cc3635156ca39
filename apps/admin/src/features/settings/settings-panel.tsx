import { toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef } from "react";
import type { SettingsView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useRecordEditor } from "../../lib/use-record-editor.ts";
import { RecordPanel } from "../../parts/record-panel.tsx";
import { SectionFields } from "./section-fields.tsx";
import {
  checkSettings,
  settingsRows,
  toSettingsForm,
  type SectionForm,
  type SettingsForm,
} from "./section-form.ts";

interface Props {
  section: SectionForm;
  view: SettingsView;
  writes: boolean;
}

/** One section: its form, saved as a whole, with draft and conflict as for any record. */
export function SettingsPanel({ section, view, writes }: Props) {
  const { m, format } = useI18n();
  const leaving = useRef(false);
  const editor = useSettingsEditor(section, view);
  const words = section.words(m);
  return (
    <RecordPanel
      editor={editor}
      title={words.title}
      writes={writes}
      leaving={leaving}
      conflictTitle={m.settings.conflictTitle}
      rows={(form) => settingsRows(section, form, { m, format })}
      toForm={(theirs) => toSettingsForm(section, theirs)}
      history={{ entity: "settings", entityId: view.id }}
    >
      <p className="-mt-2 text-muted">{words.text}</p>
      <SectionFields section={section} disabled={!writes} />
    </RecordPanel>
  );
}

function useSettingsEditor(section: SectionForm, view: SettingsView) {
  const { m } = useI18n();
  const client = useQueryClient();
  const save = useMutation(
    trpc.settings.save.mutationOptions({
      onSuccess: (saved) =>
        client.setQueryData(trpc.settings.list.queryKey(), (list) =>
          list?.map((known) => (known.id === saved.id ? saved : known)),
        ),
    }),
  );
  const check = useCallback((form: SettingsForm) => checkSettings(section, form, m), [section, m]);
  return useRecordEditor(
    {
      name: "settings",
      toForm: (record: SettingsView | null) => toSettingsForm(section, record ?? view),
      check,
      save: (input) => save.mutateAsync(input),
      latest: async (id) => {
        const list = await client.fetchQuery({ ...trpc.settings.list.queryOptions(), staleTime: 0 });
        return list.find((known) => known.id === id) ?? null;
      },
      onSaved: () => toast({ title: m.settings.saved, tone: "success" }),
    },
    view,
  );
}
