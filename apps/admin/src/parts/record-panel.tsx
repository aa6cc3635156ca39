import { Card, FormErrorSummary } from "@souk/ui";
import type { ReactNode, RefObject } from "react";
import { FormProvider, useWatch, type FieldValues } from "react-hook-form";
import { changedPaths } from "../lib/diff.ts";
import { useI18n } from "../lib/i18n.tsx";
import { listErrors } from "../lib/list-errors.ts";
import { useDraft } from "../lib/use-draft.ts";
import type { useRecordEditor } from "../lib/use-record-editor.ts";
import { besideClass } from "./beside-class.ts";
import { ConflictDialog, type NamedValue } from "./conflict-dialog.tsx";
import type { RecordOfLog } from "./record-changes.tsx";
import { RecordHistory } from "./record-history.tsx";
import { SaveBar } from "./save-bar.tsx";
import { UnsavedGuard } from "./unsaved-guard.tsx";

type Versioned = { id: string; version: number };
type Editor<View extends Versioned, Form extends FieldValues, Input> = ReturnType<
  typeof useRecordEditor<View, Form, Input>
>;

interface Props<View extends Versioned, Form extends FieldValues, Input> {
  editor: Editor<View, Form, Input>;
  title: string;
  writes: boolean;
  /** Set while the page itself leads on after a save. */
  leaving: RefObject<boolean>;
  conflictTitle: string;
  /** The form as a person reads it, mine and theirs. */
  rows: (form: Form) => Record<string, NamedValue>;
  toForm: (view: View) => Form;
  /** Under the fields: what else can be done with it. */
  actions?: ReactNode;
  /** What the log calls it, to show who changed what; null for a new one. */
  history?: RecordOfLog | null;
  children: ReactNode;
}

/** A record's form beside its list: fields, save bar, guard, draft and conflict. */
export function RecordPanel<View extends Versioned, Form extends FieldValues, Input>(
  props: Props<View, Form, Input>,
) {
  const { editor, title, writes, leaving, conflictTitle, rows, toForm, actions, history, children } = props;
  const { m } = useI18n();
  const { errors, submitCount } = editor.form.formState;
  const problems = listErrors(errors);
  return (
    <FormProvider {...editor.form}>
      <Card title={title} className={besideClass}>
        <FormErrorSummary
          title={m.common.problems(problems.length)}
          errors={problems}
          focusKey={submitCount}
        />
        <fieldset disabled={!writes} className="flex min-w-0 flex-col gap-5">
          {children}
        </fieldset>
        {actions}
        {history ? <RecordHistory {...history} version={editor.version} /> : null}
        {writes ? (
          <SaveBar
            dirty={editor.dirty}
            pending={editor.pending}
            error={editor.error}
            onSave={editor.save}
            onDiscard={editor.discard}
          />
        ) : null}
      </Card>
      {editor.theirs ? (
        <ConflictDialog
          title={conflictTitle}
          rows={changedPaths<NamedValue>(rows(editor.form.getValues()), rows(toForm(editor.theirs)))}
          error={null}
          pending={editor.pending}
          onKeep={editor.closeConflict}
          onTakeTheirs={editor.takeTheirs}
          onOverwrite={editor.overwrite}
        />
      ) : null}
      <UnsavedGuard dirty={editor.dirty && writes} leaving={leaving} onLeave={editor.forget} wholeUrl />
      <DraftKeeper editor={editor} />
    </FormProvider>
  );
}

function DraftKeeper<View extends Versioned, Form extends FieldValues, Input>({
  editor,
}: {
  editor: Editor<View, Form, Input>;
}) {
  const values = useWatch({ control: editor.form.control });
  useDraft(editor.draftKey, editor.dirty, editor.version, values);
  return null;
}
