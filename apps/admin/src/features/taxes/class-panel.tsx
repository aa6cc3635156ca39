import { SaveTaxClassInput } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";
import { Checkbox, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { Controller, useFormContext } from "react-hook-form";
import type { TaxClassView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { emptyTexts, localized, textIn, toTexts } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";
import { useRecordEditor, type CheckedForm } from "../../lib/use-record-editor.ts";
import type { NamedValue } from "../../parts/conflict-dialog.tsx";
import { RecordPanel } from "../../parts/record-panel.tsx";
import { nameRows } from "../../parts/name-fields.tsx";
import { checkedBy } from "./checked-by.ts";
import { DeleteTax } from "./delete-tax.tsx";
import { NamesFields, type NamesForm } from "./names-fields.tsx";
import { useLeave } from "./use-leave.ts";

interface ClassForm extends NamesForm {
  isDefault: boolean;
}

interface Props {
  /** Null: a new one. */
  one: TaxClassView | null;
  writes: boolean;
}

/** The chosen class of goods. */
export function ClassPanel({ one, writes }: Props) {
  const { m, locale } = useI18n();
  const { leaving, go } = useLeave();
  const client = useQueryClient();
  const editor = useClassEditor(one, (id) => go({ class: id }));
  const remove = useMutation(
    trpc.taxes.deleteClass.mutationOptions({
      onSuccess: async () => {
        toast({ title: m.taxes.classDeleted, tone: "success" });
        go({});
        await client.invalidateQueries({ queryKey: trpc.taxes.pathKey() });
      },
    }),
  );
  const title = one ? textIn(one.name, locale) || one.code : m.taxes.newClass;
  return (
    <RecordPanel
      editor={editor}
      history={one && { entity: "tax-class", entityId: one.id }}
      title={title}
      writes={writes}
      leaving={leaving}
      conflictTitle={m.taxes.classConflict}
      rows={(form) => classRows(form, m)}
      toForm={toClassForm}
      actions={
        one && writes ? (
          <DeleteTax
            name={title}
            label={m.taxes.deleteClass}
            text={m.taxes.deleteClassText}
            pending={remove.isPending}
            error={remove.error}
            onOpen={remove.reset}
            onDelete={() => remove.mutate({ id: one.id })}
          />
        ) : null
      }
    >
      <NamesFields />
      <DefaultField locked={one?.isDefault ?? false} />
    </RecordPanel>
  );
}

/** The default class stays it until another becomes it. */
function DefaultField({ locked }: { locked: boolean }) {
  const { m } = useI18n();
  const { control } = useFormContext<ClassForm>();
  return (
    <Controller
      control={control}
      name="isDefault"
      render={({ field: { ref: _ref, ...field } }) => (
        <Checkbox
          {...field}
          disabled={locked}
          label={m.taxes.isDefault}
          help={locked ? m.taxes.isDefaultHelp : undefined}
        />
      )}
    />
  );
}

const toClassForm = (view: TaxClassView | null): ClassForm => ({
  code: view?.code ?? "",
  name: view ? toTexts(view.name) : emptyTexts(),
  isDefault: view?.isDefault ?? false,
});

function checkClass({ code, name, isDefault }: ClassForm, m: AdminMessages): CheckedForm<SaveTaxClassInput> {
  return checkedBy(SaveTaxClassInput.safeParse({ code: code.trim(), name: localized(name), isDefault }), m);
}

function classRows({ code, name, isDefault }: ClassForm, m: AdminMessages): Record<string, NamedValue> {
  return Object.fromEntries<NamedValue>([
    ["code", { label: m.taxes.code, value: code }],
    ...nameRows({ name }, m.taxes.name, m),
    ["isDefault", { label: m.taxes.isDefault, value: isDefault ? m.common.yes : m.common.no }],
  ]);
}

function useClassEditor(one: TaxClassView | null, go: (id: string) => void) {
  const { m } = useI18n();
  const client = useQueryClient();
  const save = useMutation(
    trpc.taxes.saveClass.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: trpc.taxes.pathKey() }),
    }),
  );
  const check = useCallback((form: ClassForm) => checkClass(form, m), [m]);
  return useRecordEditor(
    {
      name: "tax-class",
      toForm: toClassForm,
      check,
      save: (input) => save.mutateAsync(input),
      latest: async (id) => {
        const classes = await client.fetchQuery({ ...trpc.taxes.classes.queryOptions(), staleTime: 0 });
        return classes.find((known) => known.id === id) ?? null;
      },
      onSaved: ({ id }, isNew) => {
        toast({ title: m.taxes.classSaved, tone: "success" });
        if (isNew) go(id);
      },
    },
    one,
  );
}
