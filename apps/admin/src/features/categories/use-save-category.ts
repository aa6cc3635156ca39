import { LOCALES } from "@souk/contracts";
import { toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { CategoryNode } from "../../lib/api-types.ts";
import { problemOf } from "../../lib/api-error.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useErrorText } from "../../lib/use-words.ts";
import { checkCategory, type CategoryForm } from "./category-form.ts";

interface Saving {
  node: CategoryNode | null;
  version: number;
  form: UseFormReturn<CategoryForm>;
  adopt: (node: CategoryNode) => void;
  onCreated: (id: string) => void;
}

/** Saves a category; a conflict is handed out with the other's version. */
export function useSaveCategory(saving: Saving) {
  const { node, version, adopt } = saving;
  const client = useQueryClient();
  const [theirs, setTheirs] = useState<CategoryNode | null>(null);
  const { send, pending, error } = useSend(saving);
  const pointOut = usePointOut(saving.form);
  const submit = async (over?: number): Promise<void> => {
    const failure = await send(over);
    if (failure === null) return setTheirs(null);
    if (problemOf(failure)?.code !== "EDIT_CONFLICT" || !node) return pointOut(failure);
    const tree = await client.fetchQuery({ ...trpc.categories.tree.queryOptions(), staleTime: 0 });
    return setTheirs(tree.find((one) => one.id === node.id) ?? null);
  };
  return {
    save: () => void submit(),
    overwrite: () => void submit(theirs?.version ?? version),
    takeTheirs: () => {
      if (theirs) adopt(theirs);
      setTheirs(null);
    },
    closeConflict: () => setTheirs(null),
    theirs,
    pending,
    error: problemOf(error)?.code === "EDIT_CONFLICT" ? null : error,
  };
}

/** Sends the form if it is right; answers with the failure, or null. `over` saves over that version. */
function useSend({ node, version, form, adopt, onCreated }: Saving) {
  const { m } = useI18n();
  const client = useQueryClient();
  const mutation = useMutation(trpc.categories.save.mutationOptions());
  const key = trpc.categories.tree.queryKey();
  const stored = (tree: CategoryNode[], before: ReadonlySet<string>): void => {
    client.setQueryData(key, tree);
    const mine = tree.find((one) => (node ? one.id === node.id : !before.has(one.id)));
    if (mine) adopt(mine);
    toast({ title: node ? m.categories.saved : m.categories.created, tone: "success" });
    if (!node && mine) onCreated(mine.id);
  };
  const send = async (over: number | undefined): Promise<unknown> => {
    let failure: unknown = null;
    await form.handleSubmit(async (values) => {
      const checked = checkCategory(values, m);
      if (!checked.ok) return;
      const before = new Set((client.getQueryData(key) ?? []).map(({ id }) => id));
      const edition = node ? { id: node.id, version: over ?? version, overwrite: over !== undefined } : {};
      try {
        stored(await mutation.mutateAsync({ ...checked.input, ...edition }), before);
      } catch (error) {
        failure = error;
      }
    })();
    return failure;
  };
  return { send, pending: mutation.isPending, error: mutation.error };
}

/** Puts a refusal of the server on the field it is about. */
function usePointOut(form: UseFormReturn<CategoryForm>): (error: unknown) => void {
  const words = useErrorText();
  return (error) => {
    const problem = problemOf(error);
    if (problem?.code !== "SLUG_TAKEN") return;
    const locale = LOCALES.find((known) => known === problem.details.locale) ?? "en";
    form.setError(`texts.${locale}.slug`, { type: "server", message: words(error) });
  };
}
