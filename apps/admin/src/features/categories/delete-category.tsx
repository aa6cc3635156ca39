import type { CategoryNode } from "@souk/contracts";
import { toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { categoryName } from "../../lib/category-paths.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";

interface Props {
  node: CategoryNode;
  onDeleted: () => void;
  onClose: () => void;
}

/** Deletes an empty category; one that isn't empty is explained by the server's refusal. */
export function DeleteCategory({ node, onDeleted, onClose }: Props) {
  const { m, locale } = useI18n();
  const client = useQueryClient();
  const remove = useMutation(
    trpc.categories.delete.mutationOptions({
      onSuccess: (tree) => {
        client.setQueryData(trpc.categories.tree.queryKey(), tree);
        toast({ title: m.categories.deleted, tone: "success" });
        onDeleted();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.categories.deleteTitle(categoryName(node, locale))}
      text={m.categories.deleteText}
      submitLabel={m.categories.delete}
      danger
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id: node.id })}
    />
  );
}
