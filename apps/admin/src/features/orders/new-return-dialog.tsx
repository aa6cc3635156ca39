import { type OrderReturns, RETURN_REASONS, type ReturnReason, type StaffOrderView } from "@souk/contracts";
import { NativeSelect, TextArea, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { OTHER } from "../../parts/exchange-choice.tsx";
import { chosenUnits, LineQuantities } from "../../parts/line-quantities.tsx";
import { ExchangeChoices } from "./exchange-choices.tsx";

interface Props {
  order: StaffOrderView;
  options: OrderReturns;
  onClose: () => void;
}

/** Opens a return for the customer: what comes back and why. */
export function NewReturnDialog({ order, options, onClose }: Props) {
  const { m } = useI18n();
  const client = useQueryClient();
  const [units, setUnits] = useState<ReadonlyMap<string, number>>(new Map());
  const [instead, setInstead] = useState<ReadonlyMap<string, string>>(new Map());
  const [reason, setReason] = useState<ReturnReason>("CHANGED_MIND");
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const create = useMutation(
    trpc.returns.create.mutationOptions({
      onSuccess: (view) => {
        client.setQueryData(trpc.returns.get.queryKey({ number: view.number }), view);
        void client.invalidateQueries({ queryKey: trpc.returns.pathKey() });
        void client.invalidateQueries({ queryKey: trpc.orders.get.queryKey({ number: order.number }) });
        toast({ title: m.returns.added, tone: "success" });
        onClose();
      },
    }),
  );
  const max = new Map(options.returnable.map((line) => [line.lineId, line.max]));
  const chosen = chosenUnits(units);
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.returns.add}
      text={m.returns.addText}
      submitLabel={m.returns.add}
      pending={create.isPending}
      error={create.error}
      onSubmit={() => {
        setTried(true);
        const lines = chosen.map((line) => ({
          ...line,
          reason,
          exchangeVariantId: instead.get(line.lineId),
        }));
        const isChosen = lines.every(({ exchangeVariantId }) => exchangeVariantId !== OTHER);
        if (lines.length > 0 && isChosen) create.mutate({ number: order.number, lines, note });
      }}
    >
      <LineQuantities
        legend={m.returns.contents}
        lines={order.lines.map((line) => ({ ...line, left: max.get(line.id) ?? 0 }))}
        value={units}
        onChange={setUnits}
        error={tried && chosen.length === 0 ? m.returns.choose : undefined}
      />
      <ExchangeChoices order={order} chosen={chosen} value={instead} tried={tried} onChange={setInstead} />
      <NativeSelect
        label={m.returns.reason}
        options={RETURN_REASONS.map((value) => ({ value, label: m.returns.reasons[value] }))}
        value={reason}
        onChange={(value) => setReason(RETURN_REASONS.find((known) => known === value) ?? "OTHER")}
      />
      <TextArea
        label={m.returns.note}
        optionalLabel={m.common.optional}
        rows={2}
        maxLength={1000}
        value={note}
        onChange={setNote}
      />
    </ActionDialog>
  );
}
