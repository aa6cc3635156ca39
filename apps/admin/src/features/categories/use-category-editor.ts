import type { CategoryNode } from "../../lib/api-types.ts";
import { useEffect, useMemo, useState } from "react";
import { set, useForm, type FieldErrors, type Resolver } from "react-hook-form";
import { dropDraft, loadDraft } from "../../lib/draft.ts";
import { useI18n } from "../../lib/i18n.tsx";
import {
  checkCategory,
  emptyCategory,
  isCategoryForm,
  toCategoryForm,
  type CategoryForm,
} from "./category-form.ts";
import { useSaveCategory } from "./use-save-category.ts";

/** The form checked by the contract's schema. */
function useCategoryResolver(): Resolver<CategoryForm> {
  const { m } = useI18n();
  return useMemo(
    () => (values) => {
      const checked = checkCategory(values, m);
      if (checked.ok) return { values, errors: {} };
      const errors: FieldErrors<CategoryForm> = {};
      for (const { path, message } of checked.problems) set(errors, path, { type: "invalid", message });
      return { values: {}, errors };
    },
    [m],
  );
}

/** What was typed before the session or the page ended, if anything. */
function readDraft(key: string): { version: number; values: CategoryForm } | null {
  const draft = loadDraft(key);
  return draft && isCategoryForm(draft.values) ? { version: draft.version, values: draft.values } : null;
}

/** A category's form over the tree's node (null: a new one), with its draft. */
export function useCategoryEditor(node: CategoryNode | null, onCreated: (id: string) => void) {
  const resolver = useCategoryResolver();
  const draftKey = `category:${node?.id ?? "new"}`;
  const [draft] = useState(() => readDraft(draftKey));
  const [version, setVersion] = useState(draft?.version ?? node?.version ?? 0);
  const [start] = useState(() => (node ? toCategoryForm(node) : emptyCategory("")));
  const form = useForm<CategoryForm>({ defaultValues: start, resolver, mode: "onBlur" });
  useEffect(() => {
    if (draft) form.reset(draft.values, { keepDefaultValues: true });
  }, [draft, form]);
  const adopt = (next: CategoryNode): void => {
    form.reset(toCategoryForm(next));
    setVersion(next.version);
    dropDraft(draftKey);
  };
  const saving = useSaveCategory({ node, version, form, adopt, onCreated });
  return {
    form,
    version,
    draftKey,
    dirty: form.formState.isDirty,
    discard: () => form.reset(node ? toCategoryForm(node) : emptyCategory("")),
    forget: () => dropDraft(draftKey),
    ...saving,
  };
}
export type CategoryEditor = ReturnType<typeof useCategoryEditor>;
