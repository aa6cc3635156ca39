import {
  type ExchangePriceChange,
  type OrderReturns,
  RETURN_REASONS,
  type ReturnReason,
  type StaffOrderView,
} from "@souk/contracts";
import { NativeSelect, TextArea } from "@souk/ui";
import { useState } from "react";
import { problemOf } from "../../lib/api-error.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import type { Instead } from "../../parts/exchange-choice.tsx";
import { chosenUnits, LineQuantities } from "../../parts/line-quantities.tsx";
import { ExchangeChoices } from "./exchange-choices.tsx";
import { useOpenReturn } from "./use-open-return.ts";

interface Props {
  order: StaffOrderView;
  options: OrderReturns;
  onClose: () => void;
}

/** Opens a return for the customer: what comes back and why. */
export function NewReturnDialog({ order, options, onClose }: Props) {
  const { m } = useI18n();
  const [units, setUnits] = useState<ReadonlyMap<string, number>>(new Map());
  const [instead, setInstead] = useState<ReadonlyMap<string, Instead>>(new Map());
  const [reason, setReason] = useState<ReturnReason>("CHANGED_MIND");
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const create = useOpenReturn(order.number, {
    onOpened: onClose,
    onPrices: (changes) => setInstead((all) => atNewPrices(all, changes)),
  });
  const isPriceNew = problemOf(create.error)?.code === "EXCHANGE_PRICE_CHANGED";
  const max = new Map(options.returnable.map((line) => [line.lineId, line.max]));
  const chosen = chosenUnits(units);
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.returns.add}
      text={m.returns.addText}
      submitLabel={isPriceNew ? m.returns.exchange.agree : m.returns.add}
      pending={create.isPending}
      error={create.error}
      onSubmit={() => {
        setTried(true);
        const lines = chosen.flatMap((line) => {
          const exchange = instead.get(line.lineId);
          return typeof exchange === "string" ? [] : [{ ...line, reason, exchange }];
        });
        const isChosen = lines.length === chosen.length;
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
      <ExchangeChoices
        order={order}
        chosen={chosen}
        value={instead}
        tried={tried}
        onChange={(next) => {
          create.reset();
          setInstead(next);
        }}
      />
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

/** What was chosen, at what it costs now: sending it again agrees to the prices that the refusal named. */
function atNewPrices(
  instead: ReadonlyMap<string, Instead>,
  changes: readonly ExchangePriceChange[],
): ReadonlyMap<string, Instead> {
  const next = new Map(instead);
  for (const { lineId, actual } of changes) {
    const wanted = next.get(lineId);
    if (typeof wanted === "object") next.set(lineId, { ...wanted, shown: actual });
  }
  return next;
}
