import type { DraftLine, DraftView } from "@souk/contracts";
import { Button, TextField } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { moneyText, parseMoney } from "../../lib/money-text.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useDraftChange } from "./use-draft-change.ts";

interface Props {
  draft: DraftView;
  line: DraftLine;
  onClose: () => void;
}

/** Staff's own price of a unit, and why. */
export function PriceDialog({ draft, line, onClose }: Props) {
  const { m } = useI18n();
  const [price, setPrice] = useState(moneyText(line.unitPrice, draft.currency));
  const [reason, setReason] = useState(line.override?.reason ?? "");
  const [tried, setTried] = useState(false);
  const { apply, error, isPending } = useDraftChange(draft.number, onClose);
  const amount = parseMoney(price, draft.currency);
  const set = (value: number | null): void =>
    apply({ kind: "PRICE", lineId: line.id, amount: value, reason: reason.trim() });
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.drafts.priceTitle}
      text={line.name}
      submitLabel={m.drafts.save}
      pending={isPending}
      error={error}
      onSubmit={() => {
        setTried(true);
        if (amount !== null && reason.trim() !== "") set(amount);
      }}
    >
      <TextField
        label={m.drafts.price}
        value={price}
        onChange={setPrice}
        error={tried && amount === null ? m.drafts.priceInvalid : undefined}
        inputMode="decimal"
        suffix={draft.currency}
        dir="ltr"
        inputClassName="tnum text-end"
      />
      <TextField
        label={m.drafts.reason}
        help={m.drafts.reasonHelp}
        value={reason}
        onChange={setReason}
        maxLength={200}
        error={tried && reason.trim() === "" ? m.drafts.reasonNeeded : undefined}
      />
      {line.override ? (
        <Button variant="quiet" className="self-start" onClick={() => set(null)}>
          {m.drafts.usualPrice}
        </Button>
      ) : null}
    </ActionDialog>
  );
}
