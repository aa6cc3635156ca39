import type { StaffOrderView } from "@souk/contracts";
import { TextArea, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "../../lib/api-error.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useOrderChanged } from "./use-order-changed.ts";

export type Verdict = "approve" | "reject";

interface Props {
  number: number;
  verdict: Verdict;
  onClose: () => void;
}

/** Approves or rejects a held order, after a yes. */
export function ReviewDialog({ number, verdict, onClose }: Props) {
  const { m } = useI18n();
  const [note, setNote] = useState("");
  const judge = useVerdict(verdict, onClose);
  const rejects = verdict === "reject";
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={rejects ? m.review.rejectTitle : m.review.approveTitle}
      text={rejects ? m.review.rejectText : m.review.approveText}
      submitLabel={m.review[verdict]}
      danger={rejects}
      pending={judge.isPending}
      error={judge.error}
      onSubmit={() => judge.mutate(note.trim() === "" ? { number } : { number, note })}
    >
      <TextArea
        label={m.review.note}
        optionalLabel={m.common.optional}
        help={m.review.noteHelp}
        rows={2}
        maxLength={500}
        value={note}
        onChange={setNote}
      />
    </ActionDialog>
  );
}

function useVerdict(verdict: Verdict, onDone: () => void) {
  const { m } = useI18n();
  const client = useQueryClient();
  const changed = useOrderChanged();
  const options = {
    onSuccess: (order: StaffOrderView) => {
      changed(order);
      void client.invalidateQueries({ queryKey: trpc.review.pathKey() });
      toast({ title: verdict === "reject" ? m.review.rejected : m.review.approved, tone: "success" });
      onDone();
    },
    // Somebody else has judged it: its present state is shown.
    onError: (error: unknown) => {
      if (problemOf(error)?.code === "NOT_HELD")
        void client.invalidateQueries({ queryKey: trpc.orders.get.pathKey() });
    },
  };
  const verdicts = {
    approve: useMutation(trpc.review.approve.mutationOptions(options)),
    reject: useMutation(trpc.review.reject.mutationOptions(options)),
  };
  return verdicts[verdict];
}
