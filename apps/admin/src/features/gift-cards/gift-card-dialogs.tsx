import type { GiftCardView } from "@souk/contracts";
import { Checkbox, TextField, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { dayEnd } from "../../lib/days.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { parseSignedMoney } from "../../lib/money-text.ts";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";

interface Props {
  card: GiftCardView;
  onClose: () => void;
}

function useChanged(title: string, onClose: () => void) {
  const client = useQueryClient();
  return (card: GiftCardView): void => {
    client.setQueryData(trpc.giftCards.get.queryKey({ id: card.id }), card);
    for (const queryKey of [trpc.giftCards.list.pathKey(), trpc.audit.timeline.pathKey()])
      void client.invalidateQueries({ queryKey });
    toast({ title, tone: "success" });
    onClose();
  };
}

/** Puts money on the card, or takes it off. */
export function AdjustDialog({ card, onClose }: Props) {
  const { m } = useI18n();
  const say = m.giftCards;
  const [text, setText] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const onSuccess = useChanged(say.adjusted, onClose);
  const adjust = useMutation(trpc.giftCards.adjust.mutationOptions({ onSuccess }));
  const amount = parseSignedMoney(text, card.currency);
  const valid = amount !== null && amount !== 0;
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={say.adjust}
      text={card.last4 === null ? say.credit.adjustText : say.adjustText}
      submitLabel={say.adjust}
      pending={adjust.isPending}
      error={adjust.error}
      onSubmit={() => {
        setTried(true);
        if (valid && reason.trim() !== "") adjust.mutate({ id: card.id, amount, reason: reason.trim() });
      }}
    >
      <TextField
        label={say.amount}
        value={text}
        onChange={setText}
        error={tried && !valid ? say.amountInvalid : undefined}
        suffix={card.currency}
        dir="ltr"
        inputClassName="tnum text-end"
      />
      <TextField
        label={say.reason}
        value={reason}
        onChange={setReason}
        maxLength={200}
        error={tried && reason.trim() === "" ? say.reasonNeeded : undefined}
      />
    </ActionDialog>
  );
}

/** How long a card can be used, and whether it (or a customer's credit) can at all. */
export function ValidityDialog({ card, onClose }: Props) {
  const { m } = useI18n();
  const say = m.giftCards;
  const isCredit = card.last4 === null;
  // The end is the instant after the last day.
  const last = card.expiresAt === null ? "" : localDay(new Date(Date.parse(card.expiresAt) - 1));
  const [day, setDay] = useState(last);
  const [disabled, setDisabled] = useState(card.disabled);
  const onSuccess = useChanged(say.saved, onClose);
  const save = useMutation(trpc.giftCards.set.mutationOptions({ onSuccess }));
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={isCredit ? say.credit.edit : say.edit}
      submitLabel={say.save}
      pending={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate({ id: card.id, disabled, expiresAt: day === "" ? null : dayEnd(day) })}
    >
      {isCredit ? null : (
        <TextField
          label={say.expires}
          optionalLabel={m.common.optional}
          type="date"
          value={day}
          onChange={setDay}
        />
      )}
      <Checkbox label={isCredit ? say.credit.stop : say.stop} value={disabled} onChange={setDisabled} />
    </ActionDialog>
  );
}

function localDay(at: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
