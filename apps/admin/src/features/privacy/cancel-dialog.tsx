import type { StaffPrivacyRequest } from "@souk/contracts";
import { toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";

/** For somebody who changed their mind and has no account to say so. */
export function CancelDialog({ request, onClose }: { request: StaffPrivacyRequest; onClose: () => void }) {
  const { m } = useI18n();
  const words = m.privacy.cancel;
  const client = useQueryClient();
  const cancel = useMutation(
    trpc.privacy.cancel.mutationOptions({
      onSuccess: () => {
        void client.invalidateQueries({ queryKey: trpc.privacy.pathKey() });
        toast({ title: words.done, tone: "success" });
        onClose();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={words.title}
      text={words.text}
      submitLabel={words.named(request.email)}
      cancelLabel={m.common.close}
      pending={cancel.isPending}
      error={cancel.error}
      onSubmit={() => cancel.mutate({ id: request.id })}
    />
  );
}
