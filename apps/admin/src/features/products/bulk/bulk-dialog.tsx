import type { BulkEditView } from "../../../lib/api-types.ts";
import type { BulkSelection } from "@souk/contracts";
import { Button, Dialog, Progress, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../../lib/i18n.tsx";
import { trpc } from "../../../lib/trpc.ts";
import { ActionError } from "../../../parts/action-error.tsx";
import { BulkResult } from "./bulk-result.tsx";
import { NEW_DRAFT, toOperation, type OperationDraft } from "./operation-draft.ts";
import { OperationForm } from "./operation-form.tsx";
import { PreviewList } from "./preview-list.tsx";
import { useBulkSteps, type Preview } from "./use-bulk-steps.ts";
import { useUndoToast } from "./use-undo-toast.ts";

interface Props {
  selection: BulkSelection;
  onClose: () => void;
  onDone: () => void;
}

/** What is to be done, then what that would change, then how it went. */
export function BulkDialog({ selection, onClose, onDone }: Props) {
  const { m } = useI18n();
  const [draft, setDraft] = useState<OperationDraft>(NEW_DRAFT);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [result, setResult] = useState<BulkEditView | null>(null);
  const steps = useBulkSteps();
  const offerUndo = useUndoToast();
  const operation = toOperation(draft);
  const look = useMutation({ mutationFn: steps.look, onSuccess: setPreview });
  const discard = useMutation(trpc.bulkEdits.discard.mutationOptions());
  const run = useMutation({
    mutationFn: (id: string) => steps.finish(id, "run"),
    onSuccess: (view) => {
      setResult(view);
      offerUndo(view);
    },
    onError: () => toast({ title: m.errors.unexpected, tone: "danger" }),
  });
  const close = () => {
    if (preview && !result && !run.isPending) discard.mutate({ id: preview.view.id });
    if (result) onDone();
    onClose();
  };
  const pending = look.isPending || run.isPending;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open || run.isPending ? undefined : close())}
      title={m.bulk.title}
      closeLabel={m.common.close}
      size="lg"
      dismissable={!run.isPending}
      footer={
        result ? (
          <Button onClick={close}>{m.bulk.done}</Button>
        ) : (
          <>
            <Button variant="secondary" onClick={preview ? () => setPreview(null) : close} disabled={pending}>
              {preview ? m.common.back : m.common.cancel}
            </Button>
            {preview ? (
              <Button
                pending={run.isPending}
                pendingLabel={m.bulk.running}
                disabled={preview.check.changed === 0}
                onClick={() => run.mutate(preview.view.id)}
              >
                {m.bulk.run(preview.check.changed)}
              </Button>
            ) : (
              <Button
                pending={look.isPending}
                pendingLabel={m.bulk.checking}
                disabled={operation === null}
                onClick={() => operation && look.mutate({ kind: "operation", operation, selection })}
              >
                {m.bulk.preview}
              </Button>
            )}
          </>
        )
      }
    >
      <div className="flex flex-col gap-4">
        <ActionError error={run.error ?? look.error} />
        {pending ? (
          <UnderWay what={run.isPending ? m.bulk.running : m.bulk.checking} progress={steps.progress} />
        ) : null}
        {result ? <BulkResult view={result} /> : null}
        {preview && !result ? <PreviewList check={preview.check} /> : null}
        {preview || result ? null : (
          <OperationForm draft={draft} onChange={(changed) => setDraft({ ...draft, ...changed })} />
        )}
      </div>
    </Dialog>
  );
}

function UnderWay({ what, progress }: { what: string; progress: { done: number; total: number } | null }) {
  const { m, format } = useI18n();
  return (
    <Progress
      label={what}
      value={progress?.done}
      max={progress?.total}
      status={progress ? m.bulk.ofTotal(format.number(progress.done), format.number(progress.total)) : null}
    />
  );
}
