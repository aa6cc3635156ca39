import { type ImportJobView, importRights } from "@souk/contracts";
import { Button } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { isOpen } from "./import-state.tsx";

type Asked = "leaveOut" | "undo" | null;

/** The next step of an import, and the way back. */
export function ImportActions({ job }: { job: ImportJobView }) {
  const { m } = useI18n();
  const writesProducts = useCan("products.write");
  const writes = useCan(importRights(job.format).write) && writesProducts;
  const [asked, setAsked] = useState<Asked>(null);
  const { start, cancel, undo } = useImportSteps(job.id, () => setAsked(null));
  if (!writes) return null;
  const begin = () =>
    job.work === "CHECK" && job.refused > 0 ? setAsked("leaveOut") : start.mutate({ id: job.id });
  const useful = job.work !== "CHECK" || job.created + job.changed > 0;
  return (
    <>
      {isOpen(job) ? (
        <Button
          variant="secondary"
          pending={cancel.isPending}
          disabled={job.cancelAsked}
          onClick={() => cancel.mutate({ id: job.id })}
        >
          {job.cancelAsked ? m.imports.cancelling : m.imports.cancel}
        </Button>
      ) : null}
      {job.undoable ? (
        <Button variant="secondary" onClick={() => setAsked("undo")}>
          {m.imports.undo}
        </Button>
      ) : null}
      {job.startable && useful ? (
        <Button pending={start.isPending} onClick={begin}>
          {job.work === "CHECK" ? m.imports.importNow : m.imports.resume}
        </Button>
      ) : null}
      <ActionDialog
        open={asked === "leaveOut"}
        onClose={() => setAsked(null)}
        title={m.imports.leaveOutTitle}
        text={m.imports.leaveOut(job.refused)}
        submitLabel={m.imports.leaveOutConfirm}
        onSubmit={() => start.mutate({ id: job.id, leaveOutRefused: true })}
        pending={start.isPending}
        error={start.error}
      />
      <ActionDialog
        open={asked === "undo"}
        onClose={() => setAsked(null)}
        title={m.imports.undoTitle}
        text={m.imports.undoText}
        submitLabel={m.imports.undoConfirm}
        onSubmit={() => undo.mutate({ id: job.id })}
        pending={undo.isPending}
        error={undo.error}
        danger
      />
    </>
  );
}

/** Each answers with the job as it is then. */
function useImportSteps(id: string, onDone: () => void) {
  const client = useQueryClient();
  const onSuccess = (job: ImportJobView) => {
    client.setQueryData(trpc.imports.get.queryKey({ id }), job);
    void client.invalidateQueries({ queryKey: trpc.imports.list.pathKey() });
    void client.invalidateQueries({ queryKey: trpc.imports.problems.pathKey() });
    onDone();
  };
  const start = useMutation(trpc.imports.start.mutationOptions({ onSuccess }));
  const cancel = useMutation(trpc.imports.cancel.mutationOptions({ onSuccess }));
  const undo = useMutation(trpc.imports.undo.mutationOptions({ onSuccess }));
  return { start, cancel, undo };
}
