import type { BulkEditView, GridRow } from "../../../lib/api-types.ts";
import type { CreateBulkEditInput } from "@souk/contracts";
import { Banner, Button, Dialog, Spinner } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useI18n } from "../../../lib/i18n.tsx";
import { ActionError } from "../../../parts/action-error.tsx";
import { BulkResult } from "../bulk/bulk-result.tsx";
import { PreviewList } from "../bulk/preview-list.tsx";
import { useBulkSteps } from "../bulk/use-bulk-steps.ts";
import { useUndoToast } from "../bulk/use-undo-toast.ts";
import { toCells, type GridColumn } from "./grid-columns.ts";
import type { Edits } from "./sheet.ts";

interface Props {
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  edits: Edits;
  onClose: () => void;
  /** Something was changed. */
  onSaved: () => void;
}

/** What the cells that were typed would change, then how it went. */
export function SaveGridDialog({ rows, columns, edits, onClose, onSaved }: Props) {
  const { m } = useI18n();
  const steps = useBulkSteps();
  const offerUndo = useUndoToast();
  const [result, setResult] = useState<BulkEditView | null>(null);
  const [input] = useState(() => toInput(rows, columns, edits));
  const look = useMutation({ mutationFn: steps.look });
  const run = useMutation({
    mutationFn: (id: string) => steps.finish(id, "run"),
    onSuccess: (view) => {
      setResult(view);
      offerUndo(view);
      onSaved();
    },
  });
  const begin = useRef(look.mutate);
  useEffect(() => {
    if (input) begin.current(input);
  }, [input]);
  const preview = look.data;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open || run.isPending ? undefined : onClose())}
      title={m.bulk.title}
      closeLabel={m.common.close}
      size="lg"
      footer={
        result ? (
          <Button onClick={onClose}>{m.bulk.done}</Button>
        ) : (
          <>
            <Button variant="secondary" onClick={onClose} disabled={run.isPending}>
              {m.common.back}
            </Button>
            <Button
              pending={run.isPending}
              pendingLabel={m.bulk.running}
              disabled={!preview || preview.check.changed === 0}
              onClick={() => preview && run.mutate(preview.view.id)}
            >
              {m.bulk.run(preview?.check.changed ?? 0)}
            </Button>
          </>
        )
      }
    >
      <div className="flex flex-col gap-4">
        <ActionError error={run.error ?? look.error} />
        {input ? null : <Banner tone="danger">{m.bulk.cellProblem}</Banner>}
        {look.isPending ? <Spinner label={m.bulk.checking} /> : null}
        {result ? <BulkResult view={result} /> : null}
        {preview && !result ? <PreviewList check={preview.check} /> : null}
      </div>
    </Dialog>
  );
}

/** Null where a cell holds what can't stand in it. */
function toInput(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  edits: Edits,
): CreateBulkEditInput | null {
  const changed = rows.flatMap(({ id: productId, version }) => {
    const texts = edits[productId];
    return texts ? [{ productId, version, cells: toCells(texts, columns) }] : [];
  });
  const made = changed.flatMap(({ cells, ...row }) => (cells ? [{ ...row, cells }] : []));
  return made.length < changed.length || made.length === 0 ? null : { kind: "cells", rows: made };
}
