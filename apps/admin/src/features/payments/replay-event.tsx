import { Button, RefreshIcon, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";

export function ReplayEvent({ id }: { id: string }) {
  const { m } = useI18n();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const replay = useMutation(
    trpc.payments.replay.mutationOptions({
      onSuccess: (view) => {
        client.setQueryData(trpc.payments.event.queryKey({ id }), view);
        void client.invalidateQueries({ queryKey: trpc.payments.events.pathKey() });
        toast({ title: m.payments.replayed, tone: "success" });
        setOpen(false);
      },
    }),
  );
  return (
    <>
      <Button variant="secondary" start={<RefreshIcon size={18} />} onClick={() => setOpen(true)}>
        {m.payments.replay}
      </Button>
      <ActionDialog
        open={open}
        onClose={() => setOpen(false)}
        title={m.payments.replayTitle}
        text={m.payments.replayText}
        submitLabel={m.payments.replay}
        pending={replay.isPending}
        error={replay.error}
        onSubmit={() => replay.mutate({ id })}
      />
    </>
  );
}
