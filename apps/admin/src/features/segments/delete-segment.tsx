import { toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { SegmentDetail } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";

interface Props {
  segment: SegmentDetail;
  onDeleted: () => void;
  onClose: () => void;
}

/** Asks before a segment goes. */
export function DeleteSegment({ segment: { id, name }, onDeleted, onClose }: Props) {
  const { m } = useI18n();
  const words = m.segments;
  const client = useQueryClient();
  const remove = useMutation(
    trpc.segments.delete.mutationOptions({
      onSuccess: () => {
        void client.invalidateQueries({ queryKey: trpc.segments.list.pathKey() });
        void client.invalidateQueries({ queryKey: trpc.audit.pathKey() });
        toast({ title: words.deleted, tone: "success" });
        onDeleted();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={words.deleteTitle(name)}
      text={words.deleteText}
      submitLabel={words.delete}
      danger
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id })}
    />
  );
}
