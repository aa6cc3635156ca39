import type { ProductDetail } from "../../lib/api-types.ts";
import { TextField, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";

interface Props {
  detail: ProductDetail;
  onDeleted: () => void;
  onClose: () => void;
}

/** Deletes after the name was typed. */
export function DeleteProduct({ detail, onDeleted, onClose }: Props) {
  const { m, locale } = useI18n();
  const client = useQueryClient();
  const [typed, setTyped] = useState("");
  const name = detail.texts[locale]?.name || detail.texts.en.name;
  const remove = useMutation(
    trpc.products.delete.mutationOptions({
      onSuccess: (next) => {
        client.setQueryData(trpc.products.get.queryKey({ id: next.id }), next);
        void client.invalidateQueries({ queryKey: trpc.products.list.pathKey() });
        toast({ title: m.editor.deleted, tone: "success" });
        onDeleted();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.editor.deleteTitle}
      text={m.editor.deleteText}
      submitLabel={m.editor.delete}
      danger
      disabled={typed.trim() !== name.trim()}
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id: detail.id })}
    >
      <TextField label={m.editor.deleteConfirm(name)} value={typed} onChange={setTyped} autoComplete="off" />
    </ActionDialog>
  );
}
