import type { BulkEditView } from "../../../lib/api-types.ts";
import { toast } from "@souk/ui";
import { useErrorText } from "../../../lib/use-words.ts";
import { useI18n } from "../../../lib/i18n.tsx";
import { useBulkSteps } from "./use-bulk-steps.ts";

const OFFERED_MS = 10_000;

/** Offers for ten seconds to take a bulk edit back; its own page offers it later too. */
export function useUndoToast(): (view: BulkEditView) => void {
  const { m } = useI18n();
  const words = useErrorText();
  const { finish } = useBulkSteps();
  const undo = (id: string): void => {
    finish(id, "undo").then(
      ({ counts }) =>
        toast({
          title: m.bulk.undone(counts.UNDONE),
          ...(counts.CONFLICT > 0 && { text: m.bulk.conflicts(counts.CONFLICT) }),
          tone: counts.CONFLICT > 0 ? "neutral" : "success",
        }),
      (error: unknown) => toast({ title: words(error), tone: "danger" }),
    );
  };
  return ({ id, counts }) => {
    if (counts.CHANGED === 0) return;
    toast(
      {
        title: m.bulk.changed(counts.CHANGED),
        tone: "success",
        action: { label: m.bulk.undo, onAction: () => undo(id) },
      },
      { timeout: OFFERED_MS },
    );
  };
}
