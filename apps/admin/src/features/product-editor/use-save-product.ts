import { LOCALES } from "@souk/contracts";
import type { ProductDetail } from "../../lib/api-types.ts";
import { toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "../../lib/api-error.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useErrorText } from "../../lib/use-words.ts";
import { checkProductForm } from "./product-problems.ts";
import type { ProductEditorState } from "./use-product-editor.ts";

interface Options {
  detail: ProductDetail | null;
  editor: ProductEditorState;
  onCreated: (created: ProductDetail) => void;
}

/** Saves the form; a conflict is handed out with the other's version, other refusals go to their fields. */
export function useSaveProduct({ detail, editor, onCreated }: Options) {
  const { m } = useI18n();
  const client = useQueryClient();
  const [theirs, setTheirs] = useState<ProductDetail | null>(null);
  const pointOut = usePointOut(editor);
  const update = useMutation(trpc.products.update.mutationOptions());
  const create = useMutation(trpc.products.create.mutationOptions());

  const onError = async (error: unknown): Promise<void> => {
    if (problemOf(error)?.code !== "EDIT_CONFLICT" || !detail) return pointOut(error);
    const latest = { ...trpc.products.get.queryOptions({ id: detail.id }), staleTime: 0 };
    setTheirs(await client.fetchQuery(latest));
    return undefined;
  };
  const submit = (overwriteVersion?: number) =>
    editor.form.handleSubmit(async (values) => {
      const checked = checkProductForm(values, m);
      if (!checked.ok) return;
      try {
        if (detail) {
          const version = overwriteVersion ?? editor.version;
          const overwrite = overwriteVersion !== undefined;
          editor.adopt(await update.mutateAsync({ id: detail.id, version, overwrite, ...checked.input }));
          setTheirs(null);
          toast({ title: m.editor.saved, tone: "success" });
        } else {
          onCreated(await create.mutateAsync(checked.input));
          toast({ title: m.editor.createdToast, tone: "success" });
        }
      } catch (error) {
        await onError(error);
      }
    })();
  const failed = update.error ?? create.error;
  return {
    save: () => void submit(),
    overwrite: () => void submit(theirs?.version ?? editor.version),
    takeTheirs: () => {
      if (theirs) editor.adopt(theirs);
      setTheirs(null);
    },
    closeConflict: () => setTheirs(null),
    theirs,
    pending: update.isPending || create.isPending,
    error: problemOf(failed)?.code === "EDIT_CONFLICT" ? null : failed,
  };
}

/** Puts a refusal of the server on the field it is about. */
function usePointOut({ form }: ProductEditorState): (error: unknown) => void {
  const words = useErrorText();
  return (error) => {
    const problem = problemOf(error);
    const message = words(error);
    if (problem?.code === "SLUG_TAKEN") {
      const locale = LOCALES.find((known) => known === problem.details.locale) ?? "en";
      form.setError(`texts.${locale}.slug`, { type: "server", message });
    }
    if (problem?.code === "SKU_TAKEN") {
      const at = form.getValues("variants").findIndex((variant) => variant.sku === problem.details.sku);
      if (at >= 0) form.setError(`variants.${at}.sku`, { type: "server", message });
    }
    if (problem?.code === "NOT_PUBLISHABLE") form.setError("status", { type: "server", message });
  };
}
