import type { OrderAction, StaffOrderView } from "@souk/contracts";
import { TextArea, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "../../lib/api-error.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { moveWords } from "./move-words.ts";
import { useOrderChanged } from "./use-order-changed.ts";

type Move = Exclude<OrderAction, "receive" | "ship" | "edit" | "refund">;

interface Props {
  order: StaffOrderView;
  action: Move;
  onClose: () => void;
}

/** Confirm, capture, process, deliver or cancel, after a yes. */
export function MoveDialog({ order, action, onClose }: Props) {
  const { m } = useI18n();
  const [reason, setReason] = useState("");
  const { number } = order;
  const words = moveWords(order, m);
  const move = useMove(action, words.done[action], onClose);
  const cancels = action === "cancel";
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={words.actions[action]}
      text={words.dialog[action]}
      submitLabel={words.actions[action]}
      cancelLabel={cancels ? m.orders.keepOrder : undefined}
      danger={cancels}
      pending={move.isPending}
      error={move.error}
      onSubmit={() => move.mutate(cancels && reason.trim() !== "" ? { number, reason } : { number })}
    >
      {cancels ? (
        <TextArea
          label={m.orders.reason}
          optionalLabel={m.common.optional}
          help={m.orders.reasonHelp}
          rows={2}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      ) : null}
    </ActionDialog>
  );
}

/** The mutation of a move; when the order has moved on meanwhile, its present state is fetched. */
function useMove(action: Move, title: string, onDone: () => void) {
  const client = useQueryClient();
  const changed = useOrderChanged();
  const options = {
    onSuccess: (order: StaffOrderView) => {
      changed(order);
      toast({ title, tone: "success" });
      onDone();
    },
    onError: (error: unknown) => {
      if (problemOf(error)?.code === "ILLEGAL_TRANSITION") {
        void client.invalidateQueries({ queryKey: trpc.orders.get.pathKey() });
      }
    },
  };
  const moves = {
    confirm: useMutation(trpc.orders.confirm.mutationOptions(options)),
    capture: useMutation(trpc.orders.capture.mutationOptions(options)),
    process: useMutation(trpc.orders.process.mutationOptions(options)),
    deliver: useMutation(trpc.orders.deliver.mutationOptions(options)),
    cancel: useMutation(trpc.orders.cancel.mutationOptions(options)),
  };
  return moves[action];
}
