import type { ReturnAction, StaffReturnView } from "@souk/contracts";
import { TextArea, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useReturnChanged } from "./use-return-changed.ts";

type Move = Exclude<ReturnAction, "inspect" | "exchange" | "refund">;

interface Props {
  view: StaffReturnView;
  action: Move;
  onClose: () => void;
}

/** Approve, reject, receive, close or cancel, after a yes. */
export function MoveReturnDialog({ view, action, onClose }: Props) {
  const { m } = useI18n();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const { number } = view;
  const move = useMove(action, onClose);
  const rejects = action === "reject";
  const isMissing = rejects && reason.trim() === "";
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.returns.actions[action]}
      text={m.returns.dialog[action]}
      submitLabel={m.returns.actions[action]}
      danger={rejects || action === "cancel"}
      pending={move.isPending}
      error={move.error}
      onSubmit={() => {
        setTried(true);
        if (!isMissing) move.mutate({ number, reason });
      }}
    >
      {rejects ? (
        <TextArea
          label={m.returns.rejectReason}
          error={tried && isMissing ? m.returns.rejectNeeded : undefined}
          rows={3}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      ) : null}
    </ActionDialog>
  );
}

function useMove(action: Move, onDone: () => void) {
  const { m } = useI18n();
  const changed = useReturnChanged();
  const options = {
    onSuccess: (view: StaffReturnView) => {
      changed(view);
      toast({ title: m.returns.done[action], tone: "success" });
      onDone();
    },
  };
  const moves = {
    approve: useMutation(trpc.returns.approve.mutationOptions(options)),
    reject: useMutation(trpc.returns.reject.mutationOptions(options)),
    receive: useMutation(trpc.returns.receive.mutationOptions(options)),
    close: useMutation(trpc.returns.close.mutationOptions(options)),
    cancel: useMutation(trpc.returns.cancel.mutationOptions(options)),
  };
  return moves[action];
}
