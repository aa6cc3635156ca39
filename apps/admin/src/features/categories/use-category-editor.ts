import { LOCALES } from "@souk/contracts";
import type { CategoryNode } from "../../lib/api-types.ts";
import { toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState, type RefObject } from "react";
import { set, useForm, type FieldErrors, type Resolver } from "react-hook-form";
import { problemOf } from "../../lib/api-error.ts";
import { dropDraft, loadDraft } from "../../lib/draft.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useErrorText } from "../../lib/use-words.ts";
import {
  checkCategory,
  emptyCategory,
  isCategoryForm,
  toCategoryForm,
  type CategoryForm,
} from "./category-form.ts";

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

/** A category's form over the tree's node (null: a new one), with conflict and draft. */
export function useCategoryEditor(node: CategoryNode | null, leaving: RefObject<boolean>) {
  const resolver = useCategoryResolver();
  const draftKey = `category:${node?.id ?? "new"}`;
  const [draft] = useState(() => readDraft(draftKey));
  const [version, setVersion] = useState(draft?.version ?? node?.version ?? 0);
  const [start] = useState(() => (node ? toCategoryForm(node) : emptyCategory("")));
  const form = useForm<CategoryForm>({
    defaultValues: start,
    ...(draft ? { values: draft.values, resetOptions: { keepDefaultValues: true } } : {}),
    resolver,
    mode: "onBlur",
  });
  const adopt = (next: CategoryNode): void => {
    form.reset(toCategoryForm(next));
    setVersion(next.version);
    dropDraft(draftKey);
  };
  const saving = useSaveCategory({ node, version, form, adopt, leaving });
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

interface Saving {
  node: CategoryNode | null;
  version: number;
  form: ReturnType<typeof useForm<CategoryForm>>;
  adopt: (node: CategoryNode) => void;
  leaving: RefObject<boolean>;
}

function useSaveCategory({ node, version, form, adopt, leaving }: Saving) {
  const { m } = useI18n();
  const client = useQueryClient();
  const navigate = useNavigate();
  const words = useErrorText();
  const [theirs, setTheirs] = useState<CategoryNode | null>(null);
  const mutation = useMutation(trpc.categories.save.mutationOptions());
  const saved = (tree: readonly CategoryNode[], before: ReadonlySet<string>): void => {
    client.setQueryData(trpc.categories.tree.queryKey(), [...tree]);
    const mine = tree.find((one) => (node ? one.id === node.id : !before.has(one.id)));
    if (mine) adopt(mine);
    setTheirs(null);
    toast({ title: node ? m.categories.saved : m.categories.created, tone: "success" });
    if (node || !mine) return;
    leaving.current = true;
    void navigate({ to: "/categories", search: { id: mine.id }, replace: true });
  };
  const refused = async (error: unknown): Promise<void> => {
    const problem = problemOf(error);
    if (problem?.code === "SLUG_TAKEN") {
      const locale = LOCALES.find((known) => known === problem.details.locale) ?? "en";
      form.setError(`texts.${locale}.slug`, { type: "server", message: words(error) });
    }
    if (problem?.code !== "EDIT_CONFLICT" || !node) return;
    const tree = await client.fetchQuery({ ...trpc.categories.tree.queryOptions(), staleTime: 0 });
    setTheirs(tree.find((one) => one.id === node.id) ?? null);
  };
  const submit = (over?: number) =>
    form.handleSubmit(async (values) => {
      const checked = checkCategory(values, m);
      if (!checked.ok) return;
      const known = client.getQueryData(trpc.categories.tree.queryKey()) ?? [];
      const identity = node ? { id: node.id, version: over ?? version, overwrite: over !== undefined } : {};
      try {
        const tree = await mutation.mutateAsync({ ...checked.input, ...identity });
        saved(tree, new Set(known.map(({ id }) => id)));
      } catch (error) {
        await refused(error);
      }
    })();
  return {
    save: () => void submit(),
    overwrite: () => void submit(theirs?.version ?? version),
    takeTheirs: () => {
      if (theirs) adopt(theirs);
      setTheirs(null);
    },
    closeConflict: () => setTheirs(null),
    theirs,
    pending: mutation.isPending,
    error: problemOf(mutation.error)?.code === "EDIT_CONFLICT" ? null : mutation.error,
  };
}
