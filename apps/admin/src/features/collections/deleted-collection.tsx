import { Banner, Button, Card, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { CollectionDetail } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { useStoreCollection } from "./use-store-collection.ts";

/** A deleted collection, to be brought back. */
export function DeletedCollection({ collection, writes }: { collection: CollectionDetail; writes: boolean }) {
  const { m, locale } = useI18n();
  const words = m.merchandising.collections;
  const navigate = useNavigate();
  const store = useStoreCollection();
  const restore = useMutation(
    trpc.collections.restore.mutationOptions({
      onSuccess: (restored) => {
        store(restored);
        toast({ title: words.restored, tone: "success" });
        void navigate({ to: "/collections", search: { id: restored.id } });
      },
    }),
  );
  return (
    <Card title={collection.texts[locale]?.name ?? collection.texts.en.name} className="max-lg:order-first">
      <ActionError error={restore.error} className="mb-4" />
      <Banner>{words.isDeleted}</Banner>
      {writes ? (
        <Button
          variant="secondary"
          className="mt-4"
          pending={restore.isPending}
          pendingLabel={m.common.working}
          onClick={() => restore.mutate({ id: collection.id, locale })}
        >
          {words.restore}
        </Button>
      ) : null}
    </Card>
  );
}
