import { LOCALES, type CreateProductInput } from "@souk/contracts";
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
  const client = useQueryClient();
  const [theirs, setTheirs] = useState<ProductDetail | null>(null);
  const pointOut = usePointOut(editor);
  const { send, pending, error } = useSend({ detail, editor, onCreated });

  const submit = async (over?: number): Promise<void> => {
    const failure = await send(over);
    if (failure === null) setTheirs(null);
    else if (problemOf(failure)?.code !== "EDIT_CONFLICT" || !detail) pointOut(failure);
    else setTheirs(await client.fetchQuery(latest(detail.id)));
  };
  return {
    save: () => void submit(),
    overwrite: () => void submit(theirs?.version ?? editor.version),
    takeTheirs: () => {
      if (theirs) editor.adopt(theirs);
      setTheirs(null);
    },
    closeConflict: () => setTheirs(null),
    theirs,
    pending,
    error: problemOf(error)?.code === "EDIT_CONFLICT" ? null : error,
  };
}

const latest = (id: string) => ({ ...trpc.products.get.queryOptions({ id }), staleTime: 0 });

/** Sends the form if it is right; answers with the failure, or null. `over` saves over that version. */
function useSend({ detail, editor, onCreated }: Options) {
  const { m } = useI18n();
  const update = useMutation(trpc.products.update.mutationOptions());
  const create = useMutation(trpc.products.create.mutationOptions());
  const store = async (input: CreateProductInput, over: number | undefined): Promise<void> => {
    if (detail) {
      const edition = { version: over ?? editor.version, overwrite: over !== undefined };
      editor.adopt(await update.mutateAsync({ id: detail.id, ...edition, ...input }));
    } else {
      onCreated(await create.mutateAsync(input));
    }
    toast({ title: detail ? m.editor.saved : m.editor.createdToast, tone: "success" });
  };
  const send = async (over: number | undefined): Promise<unknown> => {
    let failure: unknown = null;
    await editor.form.handleSubmit(async (values) => {
      const checked = checkProductForm(values, m);
      if (!checked.ok) return;
      try {
        await store(checked.input, over);
      } catch (error) {
        failure = error;
      }
    })();
    return failure;
  };
  return {
    send,
    pending: update.isPending || create.isPending,
    error: update.error ?? create.error,
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
