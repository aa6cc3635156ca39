import type { TransferDetail } from "@souk/contracts";
import { Button, buttonClass, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { chosenUnits, LineQuantities } from "../../parts/line-quantities.tsx";

type Step = "send" | "receive" | "cancel";

/** What staff may do with a transfer now. */
export function TransferActions({ transfer }: { transfer: TransferDetail }) {
  const { m, locale } = useI18n();
  const [asked, setAsked] = useState<Step | null>(null);
  const { send, cancel, receive } = useSteps(() => setAsked(null));
  const { number, moves } = transfer;
  const input = { number, locale };
  const may = (move: TransferDetail["moves"][number]) => moves.includes(move);
  return (
    <>
      {may("cancel") ? (
        <Button variant="quiet" onClick={() => setAsked("cancel")}>
          {m.transfers.actions.cancel}
        </Button>
      ) : null}
      {may("edit") ? (
        <Link
          to="/transfers/$number/edit"
          params={{ number }}
          className={buttonClass({ variant: "secondary" })}
        >
          {m.transfers.actions.edit}
        </Link>
      ) : null}
      {may("send") ? <Button onClick={() => setAsked("send")}>{m.transfers.actions.send}</Button> : null}
      {may("receive") ? (
        <Button onClick={() => setAsked("receive")}>{m.transfers.actions.receive}</Button>
      ) : null}
      <ActionDialog
        open={asked === "send"}
        onClose={() => setAsked(null)}
        title={m.transfers.actions.send}
        text={m.transfers.sendText}
        submitLabel={m.transfers.actions.send}
        pending={send.isPending}
        error={send.error}
        onSubmit={() => send.mutate(input)}
      />
      <ActionDialog
        open={asked === "cancel"}
        onClose={() => setAsked(null)}
        title={m.transfers.actions.cancel}
        text={m.transfers.cancelText}
        submitLabel={m.transfers.actions.cancel}
        cancelLabel={m.transfers.keep}
        danger
        pending={cancel.isPending}
        error={cancel.error}
        onSubmit={() => cancel.mutate(input)}
      />
      {asked === "receive" ? (
        <ReceiveDialog transfer={transfer} receive={receive} onClose={() => setAsked(null)} />
      ) : null}
    </>
  );
}

interface ReceiveProps {
  transfer: TransferDetail;
  receive: ReturnType<typeof useSteps>["receive"];
  onClose: () => void;
}

function ReceiveDialog({ transfer, receive, onClose }: ReceiveProps) {
  const { m, locale } = useI18n();
  const lines = transfer.lines.map(({ variantId: id, name, options, sku, ...units }) => ({
    id,
    name,
    options,
    sku,
    left: units.quantity - units.received - units.returned,
  }));
  const [units, setUnits] = useState<ReadonlyMap<string, number>>(
    () => new Map(lines.map(({ id, left }) => [id, left])),
  );
  const chosen = chosenUnits(units).map(({ lineId, quantity }) => ({ variantId: lineId, quantity }));
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.transfers.actions.receive}
      text={m.transfers.receiveText}
      submitLabel={m.transfers.actions.receive}
      pending={receive.isPending}
      error={receive.error}
      disabled={chosen.length === 0}
      onSubmit={() => receive.mutate({ number: transfer.number, locale, lines: chosen })}
    >
      <LineQuantities legend={m.transfers.lines} lines={lines} value={units} onChange={setUnits} />
    </ActionDialog>
  );
}

/** Each answers with the transfer as it is then. */
function useSteps(onDone: () => void) {
  const { m, locale } = useI18n();
  const client = useQueryClient();
  const done = (step: Step) => (next: TransferDetail) => {
    client.setQueryData(trpc.transfers.get.queryKey({ number: next.number, locale }), next);
    for (const queryKey of [
      trpc.transfers.list.pathKey(),
      trpc.stock.pathKey(),
      trpc.audit.timeline.pathKey(),
    ])
      void client.invalidateQueries({ queryKey });
    toast({ title: m.transfers.done[step], tone: "success" });
    onDone();
  };
  const send = useMutation(trpc.transfers.send.mutationOptions({ onSuccess: done("send") }));
  const receive = useMutation(trpc.transfers.receive.mutationOptions({ onSuccess: done("receive") }));
  const cancel = useMutation(trpc.transfers.cancel.mutationOptions({ onSuccess: done("cancel") }));
  return { send, receive, cancel };
}
