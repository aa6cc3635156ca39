import type { ApiKeyView } from "@souk/contracts";
import { toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";

/** Whatever uses it stops at once. */
export function RevokeKeyDialog({ apiKey, onClose }: { apiKey: ApiKeyView; onClose: () => void }) {
  const { m } = useI18n();
  const words = m.apiKeys;
  const client = useQueryClient();
  const revoke = useMutation(
    trpc.apiKeys.revoke.mutationOptions({
      onSuccess: (keys) => {
        client.setQueryData(trpc.apiKeys.list.queryKey(), keys);
        toast({ title: words.revoked, tone: "success" });
        onClose();
      },
    }),
  );
  return (
    <ActionDialog
      open
      danger
      onClose={onClose}
      title={words.revokeTitle(apiKey.name)}
      text={words.revokeText}
      submitLabel={words.revoke}
      pending={revoke.isPending}
      error={revoke.error}
      onSubmit={() => revoke.mutate({ id: apiKey.id })}
    />
  );
}
