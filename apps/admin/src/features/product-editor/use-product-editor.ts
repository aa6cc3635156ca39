import type { ProductDetail } from "../../lib/api-types.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { set, useForm, type FieldErrors, type Resolver } from "react-hook-form";
import { dropDraft, loadDraft } from "../../lib/draft.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { emptyForm, isProductForm, toForm, type ProductForm } from "./product-form.ts";
import { checkProductForm } from "./product-problems.ts";

/** The form checked by the contract's schema; paths of form and input are the same. */
function useProductResolver(): Resolver<ProductForm> {
  const { m } = useI18n();
  return useMemo(
    () => (values) => {
      const checked = checkProductForm(values, m);
      if (checked.ok) return { values, errors: {} };
      const errors: FieldErrors<ProductForm> = {};
      for (const { path, message } of checked.problems) set(errors, path, { type: "invalid", message });
      return { values: {}, errors };
    },
    [m],
  );
}

/** What was typed before the session or the page ended, if anything. */
function readDraft(key: string): { version: number; values: ProductForm } | null {
  const draft = loadDraft(key);
  return draft && isProductForm(draft.values) ? { version: draft.version, values: draft.values } : null;
}

/** The editor's form over a record (null: a new one), with the version it was read at and its draft. */
export function useProductEditor(detail: ProductDetail | null) {
  const client = useQueryClient();
  const resolver = useProductResolver();
  const draftKey = detail ? `product:${detail.id}` : "product:new";
  const [draft] = useState(() => readDraft(draftKey));
  const [start] = useState(() => (detail ? toForm(detail) : emptyForm()));
  const [version, setVersion] = useState(draft?.version ?? detail?.version ?? 0);
  const [restored, setRestored] = useState(draft !== null);
  const form = useForm<ProductForm>({
    defaultValues: start,
    resolver,
    mode: "onBlur",
  });
  const { isDirty } = form.formState;

  /** Takes a version of the record as the clean state. */
  const adopt = (next: ProductDetail): void => {
    form.reset(toForm(next));
    setVersion(next.version);
    setRestored(false);
    dropDraft(draftKey);
    client.setQueryData(trpc.products.get.queryKey({ id: next.id }), next);
    void client.invalidateQueries({ queryKey: trpc.products.list.pathKey() });
    void client.invalidateQueries({ queryKey: trpc.audit.timeline.pathKey() });
  };

  useEffect(() => {
    if (draft) form.reset(draft.values, { keepDefaultValues: true });
  }, [draft, form]);

  // Saved elsewhere while nothing is typed here: show it. With something typed, the save finds the conflict.
  const adoptLatest = useRef(adopt);
  useEffect(() => {
    adoptLatest.current = adopt;
  });
  useEffect(() => {
    if (detail && !isDirty && detail.version > version) adoptLatest.current(detail);
  }, [detail, isDirty, version]);

  /** The changes are given up: their draft goes too. */
  const forget = (): void => dropDraft(draftKey);

  return { form, version, forget, setVersion, adopt, restored, draftKey, dirty: isDirty };
}
export type ProductEditorState = ReturnType<typeof useProductEditor>;
