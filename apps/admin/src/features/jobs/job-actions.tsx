import type { JobView } from "@souk/contracts";
import { BanIcon, Button, RefreshIcon, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { ActionError } from "../../parts/action-error.tsx";

/** One that ended badly gets another try; one that waits can be called off. */
export function JobActions({ job }: { job: JobView }) {
  if (job.state === "failed" || job.state === "cancelled") return <RetryJob job={job} />;
  if (job.state === "waiting" || job.state === "retry") return <CancelJob job={job} />;
  return null;
}

function useJobChanged(done: string, onDone: () => void = () => undefined): (view: JobView) => void {
  const client = useQueryClient();
  return (view) => {
    client.setQueryData(trpc.jobs.get.queryKey({ queue: view.queue, id: view.id }), view);
    void client.invalidateQueries({ queryKey: trpc.jobs.list.pathKey() });
    void client.invalidateQueries({ queryKey: trpc.jobs.queues.pathKey() });
    toast({ title: done, tone: "success" });
    onDone();
  };
}

function RetryJob({ job: { queue, id } }: { job: JobView }) {
  const { m } = useI18n();
  const onSuccess = useJobChanged(m.jobs.retried);
  const retry = useMutation(trpc.jobs.retry.mutationOptions({ onSuccess }));
  return (
    <>
      <ActionError error={retry.error} />
      <Button
        start={<RefreshIcon size={18} />}
        pending={retry.isPending}
        pendingLabel={m.common.working}
        onClick={() => retry.mutate({ queue, id })}
      >
        {m.jobs.retry}
      </Button>
    </>
  );
}

function CancelJob({ job: { queue, id } }: { job: JobView }) {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  const onSuccess = useJobChanged(m.jobs.cancelled, () => setOpen(false));
  const cancel = useMutation(trpc.jobs.cancel.mutationOptions({ onSuccess }));
  return (
    <>
      <Button variant="secondary" start={<BanIcon size={18} />} onClick={() => setOpen(true)}>
        {m.jobs.cancel}
      </Button>
      <ActionDialog
        open={open}
        onClose={() => setOpen(false)}
        title={m.jobs.cancelTitle}
        text={m.jobs.cancelText}
        submitLabel={m.jobs.cancel}
        cancelLabel={m.jobs.keep}
        danger
        pending={cancel.isPending}
        error={cancel.error}
        onSubmit={() => cancel.mutate({ queue, id })}
      />
    </>
  );
}
