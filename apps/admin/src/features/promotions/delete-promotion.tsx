import type { PromotionDetail } from "../../lib/api-types.ts";
import { Button, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { ActionError } from "../../parts/action-error.tsx";
import { promotionName } from "./promotion-words.ts";
import { useStorePromotion } from "./use-store-promotion.ts";

interface DeleteProps {
  promotion: PromotionDetail;
  onDeleted: () => void;
  onClose: () => void;
}

export function DeletePromotion({ promotion, onDeleted, onClose }: DeleteProps) {
  const { m, locale } = useI18n();
  const store = useStorePromotion();
  const remove = useMutation(
    trpc.promotions.delete.mutationOptions({
      onSuccess: (deleted) => {
        store(deleted);
        toast({ title: m.promotions.deleted, tone: "success" });
        onDeleted();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.promotions.deleteTitle(promotionName(promotion.name, locale))}
      text={m.promotions.deleteText}
      submitLabel={m.promotions.delete}
      danger
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id: promotion.id })}
    />
  );
}

export function RestorePromotion({ id }: { id: string }) {
  const { m } = useI18n();
  const store = useStorePromotion();
  const restore = useMutation(
    trpc.promotions.restore.mutationOptions({
      onSuccess: (restored) => {
        store(restored);
        toast({ title: m.promotions.restored, tone: "success" });
      },
    }),
  );
  return (
    <>
      <ActionError error={restore.error} />
      <Button
        variant="secondary"
        pending={restore.isPending}
        pendingLabel={m.common.working}
        onClick={() => restore.mutate({ id })}
      >
        {m.promotions.restore}
      </Button>
    </>
  );
}
