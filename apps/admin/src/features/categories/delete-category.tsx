import type { CategoryNode } from "@souk/contracts";
import { toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { RefObject } from "react";
import { categoryName } from "../../lib/category-paths.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";

interface Props {
  node: CategoryNode;
  leaving: RefObject<boolean>;
  onClose: () => void;
}

/** Deletes an empty category; one that isn't empty is explained by the server's refusal. */
export function DeleteCategory({ node, leaving, onClose }: Props) {
  const { m, locale } = useI18n();
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation(
    trpc.categories.delete.mutationOptions({
      onSuccess: (tree) => {
        client.setQueryData(trpc.categories.tree.queryKey(), tree);
        toast({ title: m.categories.deleted, tone: "success" });
        leaving.current = true;
        void navigate({ to: "/categories", search: {}, replace: true });
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
