import { toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";

interface Props {
  id: string;
  onDeleted: () => void;
  onClose: () => void;
}

/** Deletes a picture that nothing shows; what has begun to show it meanwhile is told by the server's refusal. */
export function DeleteMedia({ id, onDeleted, onClose }: Props) {
  const { m } = useI18n();
  const client = useQueryClient();
  const remove = useMutation(
    trpc.media.delete.mutationOptions({
      onSuccess: () => {
        toast({ title: m.media.deleted, tone: "success" });
        onDeleted();
        void client.invalidateQueries({ queryKey: trpc.media.list.pathKey() });
      },
      onError: () => void client.invalidateQueries({ queryKey: trpc.media.get.pathKey() }),
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.media.deleteTitle}
      text={m.media.deleteText}
      submitLabel={m.media.delete}
      danger
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id })}
    />
  );
}
