import type { CategoryNode } from "../../lib/api-types.ts";
import { Button, Card, FormErrorSummary } from "@souk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { FormProvider, useWatch } from "react-hook-form";
import { categoryName } from "../../lib/category-paths.ts";
import { changedPaths } from "../../lib/diff.ts";
import { listErrors } from "../../lib/list-errors.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { useDraft } from "../../lib/use-draft.ts";
import { besideClass } from "../../parts/beside-class.ts";
import { ConflictDialog, type NamedValue } from "../../parts/conflict-dialog.tsx";
import { RecordHistory } from "../../parts/record-history.tsx";
import { SaveBar } from "../../parts/save-bar.tsx";
import { UnsavedGuard } from "../../parts/unsaved-guard.tsx";
import { CategoryFields } from "./category-fields.tsx";
import { categoryRows, toCategoryForm } from "./category-form.ts";
import { DeleteCategory } from "./delete-category.tsx";
import { MoveButtons } from "./move-buttons.tsx";
import { useCategoryEditor, type CategoryEditor } from "./use-category-editor.ts";

interface Props {
  /** Null: a new one. */
  node: CategoryNode | null;
  nodes: readonly CategoryNode[];
  writes: boolean;
}

/** The chosen category: its place, its texts, whether the shop shows it. */
export function CategoryPanel({ node, nodes, writes }: Props) {
  const { m, locale } = useI18n();
  const leaving = useRef(false);
  const navigate = useNavigate();
  const go = (id: string | undefined) => {
    leaving.current = true;
    void navigate({ to: "/categories", search: id === undefined ? {} : { id }, replace: true });
  };
  const editor = useCategoryEditor(node, go);
  const { form, dirty } = editor;
  const { errors, submitCount } = form.formState;
  const problems = listErrors(errors);
  const [deleting, setDeleting] = useState(false);
  return (
    <FormProvider {...form}>
      <Card title={node ? categoryName(node, locale) : m.categories.newTitle} className={besideClass}>
        {node && writes ? <MoveButtons node={node} nodes={nodes} /> : null}
        <FormErrorSummary
          title={m.common.problems(problems.length)}
          errors={problems}
          focusKey={submitCount}
        />
        <fieldset disabled={!writes} className="flex min-w-0 flex-col gap-5">
          <CategoryFields isNew={node === null} nodes={nodes} writes={writes} />
        </fieldset>
        {node && writes ? (
          <Button variant="quiet" className="-ms-4 mt-4 text-pomegranate" onClick={() => setDeleting(true)}>
            {m.categories.delete}
          </Button>
        ) : null}
        {node ? <RecordHistory entity="category" entityId={node.id} version={node.version} /> : null}
        {writes ? (
          <SaveBar
            dirty={dirty}
            pending={editor.pending}
            error={editor.error}
            onSave={editor.save}
            onDiscard={editor.discard}
          />
        ) : null}
      </Card>
      {deleting && node ? (
        <DeleteCategory node={node} onDeleted={() => go(undefined)} onClose={() => setDeleting(false)} />
      ) : null}
      {editor.theirs ? <Conflict editor={editor} theirs={editor.theirs} /> : null}
      <UnsavedGuard dirty={dirty && writes} leaving={leaving} onLeave={editor.forget} wholeUrl />
      <DraftKeeper editor={editor} />
    </FormProvider>
  );
}

function Conflict({ editor, theirs }: { editor: CategoryEditor; theirs: CategoryNode }) {
  const { m } = useI18n();
  const mine = categoryRows(editor.form.getValues(), m);
  return (
    <ConflictDialog
      title={m.categories.conflictTitle}
      rows={changedPaths<NamedValue>(mine, categoryRows(toCategoryForm(theirs), m))}
      error={null}
      pending={editor.pending}
      onKeep={editor.closeConflict}
      onTakeTheirs={editor.takeTheirs}
      onOverwrite={editor.overwrite}
    />
  );
}

function DraftKeeper({ editor }: { editor: CategoryEditor }) {
  const values = useWatch({ control: editor.form.control });
  useDraft(editor.draftKey, editor.dirty, editor.version, values);
  return null;
}
