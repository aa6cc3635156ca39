import { AdjustStockInput, STAFF_STOCK_REASONS } from "@souk/contracts";
import { NativeSelect, TextField, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { StockDetail } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { wholeNumber } from "../../lib/whole-number.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useStockChanged } from "./use-stock-changed.ts";
import { nameOf } from "./stock-name.ts";

/** Units in or out at one place, with why. */
export function AdjustDialog({ detail, onClose }: { detail: StockDetail; onClose: () => void }) {
  const { m, locale, format } = useI18n();
  const changed = useStockChanged();
  const [locationId, setLocationId] = useState(detail.levels[0]?.locationId ?? "");
  const [text, setText] = useState("");
  const [reason, setReason] = useState<(typeof STAFF_STOCK_REASONS)[number]>("RECEIVED");
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const adjust = useMutation(
    trpc.stock.adjust.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: m.stock.adjusted, tone: "success" });
        onClose();
      },
    }),
  );
  const delta = wholeNumber(AdjustStockInput.shape.delta, text);
  const { variantId, levels } = detail;
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={`${m.stock.adjust}: ${nameOf(detail)}`}
      submitLabel={m.stock.adjust}
      pending={adjust.isPending}
      error={adjust.error}
      onSubmit={() => {
        setTried(true);
        if (delta === null) return;
        adjust.mutate({ locale, variantId, locationId, delta, reason, ...(note.trim() ? { note } : {}) });
      }}
    >
      <NativeSelect
        label={m.stock.place}
        options={levels.map((level) => ({
          value: level.locationId,
          label: `${level.name} (${format.number(level.onHand)})`,
        }))}
        value={locationId}
        onChange={setLocationId}
      />
      <TextField
        label={m.stock.delta}
        help={m.stock.deltaHelp}
        error={tried && delta === null ? m.stock.deltaError : undefined}
        dir="ltr"
        inputClassName="tnum text-end"
        value={text}
        onChange={setText}
        autoComplete="off"
      />
      <NativeSelect
        label={m.stock.reason}
        options={STAFF_STOCK_REASONS.map((value) => ({ value, label: m.stock.reasons[value] }))}
        value={reason}
        onChange={(value) => setReason(STAFF_STOCK_REASONS.find((known) => known === value) ?? "RECEIVED")}
      />
      <TextField
        label={m.stock.note}
        optionalLabel={m.common.optional}
        value={note}
        onChange={setNote}
        maxLength={500}
      />
    </ActionDialog>
  );
}
