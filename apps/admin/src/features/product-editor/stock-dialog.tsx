import { AdjustStockInput, STAFF_STOCK_REASONS } from "@souk/contracts";
import type { ProductDetail } from "../../lib/api-types.ts";
import { NativeSelect, TextField, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { Facts } from "../../parts/facts.tsx";

interface Props {
  detail: ProductDetail;
  variantId: string;
  name: string;
  version: number;
  onVersion: (version: number) => void;
  onClose: () => void;
}

/** A typed change of stock; null where it is no whole number or zero. */
export function parseDelta(text: string): number | null {
  const plain = text.trim().replaceAll("−", "-");
  const parsed = /^[+-]?\d+$/.test(plain) ? AdjustStockInput.shape.delta.safeParse(Number(plain)) : null;
  return parsed?.success ? parsed.data : null;
}

/** Units in or out, with why. Acts at once: stock isn't part of the form. */
export function StockDialog({ detail, variantId, name, version, onVersion, onClose }: Props) {
  const { m, format } = useI18n();
  const client = useQueryClient();
  const [delta, setDelta] = useState("");
  const [reason, setReason] = useState<(typeof STAFF_STOCK_REASONS)[number]>("RECEIVED");
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const stock = detail.stock.find((level) => level.variantId === variantId);
  const adjust = useMutation(
    trpc.products.adjustStock.mutationOptions({
      onSuccess: (next) => {
        // Where the adjustment raised the record's version, that was oneself: the next save isn't a conflict.
        if (next.version === version + 1) onVersion(next.version);
        client.setQueryData(trpc.products.get.queryKey({ id: next.id }), next);
        void client.invalidateQueries({ queryKey: trpc.products.list.pathKey() });
        void client.invalidateQueries({ queryKey: trpc.audit.timeline.pathKey() });
        void client.invalidateQueries({ queryKey: trpc.overview.pathKey() });
        toast({ title: m.editor.adjusted, tone: "success" });
        onClose();
      },
    }),
  );
  const parsed = parseDelta(delta);
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.editor.adjustOf(name)}
      submitLabel={m.editor.adjust}
      pending={adjust.isPending}
      error={adjust.error}
      onSubmit={() => {
        setTried(true);
        if (parsed === null) return;
        adjust.mutate({ variantId, delta: parsed, reason, ...(note.trim() ? { note } : {}) });
      }}
    >
      {stock ? (
        <Facts
          items={(["onHand", "reserved", "available"] as const).map((level) => ({
            name: m.editor[level],
            value: <span className="tnum">{format.number(stock[level])}</span>,
          }))}
        />
      ) : null}
      <TextField
        label={m.editor.delta}
        help={
          stock && parsed !== null
            ? m.editor.newOnHand(format.number(stock.onHand + parsed))
            : m.editor.deltaHelp
        }
        error={tried && parsed === null ? m.editor.deltaInvalid : undefined}
        dir="ltr"
        inputClassName="tnum text-end"
        value={delta}
        onChange={setDelta}
        autoComplete="off"
      />
      <NativeSelect
        label={m.editor.reason}
        options={STAFF_STOCK_REASONS.map((value) => ({ value, label: m.editor.reasons[value] }))}
        value={reason}
        onChange={(value) => setReason(STAFF_STOCK_REASONS.find((known) => known === value) ?? "RECEIVED")}
      />
      <TextField
        label={m.editor.note}
        optionalLabel={m.common.optional}
        value={note}
        onChange={setNote}
        maxLength={500}
      />
    </ActionDialog>
  );
}
