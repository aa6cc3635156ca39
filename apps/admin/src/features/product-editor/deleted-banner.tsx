import type { ProductDetail } from "../../lib/api-types.ts";
import { Banner, Button, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";

/** Says that the product is deleted, and brings it back for whoever may. */
export function DeletedBanner({
  detail,
  onRestored,
}: {
  detail: ProductDetail;
  onRestored: (detail: ProductDetail) => void;
}) {
  const { m } = useI18n();
  const restores = useCan("products.delete");
  const restore = useMutation(
    trpc.products.restore.mutationOptions({
      onSuccess: (next) => {
        onRestored(next);
        toast({ title: m.editor.restored, tone: "success" });
      },
    }),
  );
  return (
    <>
      <Banner
        tone="danger"
        className="mb-5"
        action={
          restores ? (
            <Button
              variant="secondary"
              pending={restore.isPending}
              pendingLabel={m.common.working}
              onClick={() => restore.mutate({ id: detail.id })}
            >
              {m.editor.restore}
            </Button>
          ) : null
        }
      >
        {m.editor.deletedNotice}
      </Banner>
      <ActionError error={restore.error} className="mb-5" />
    </>
  );
}
