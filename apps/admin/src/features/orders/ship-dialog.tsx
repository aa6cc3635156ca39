import { ShipOrderInput, type StaffOrderView } from "@souk/contracts";
import { TextField, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Controller, useForm, type UseFormReturn } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { chosenUnits, LineQuantities } from "../../parts/line-quantities.tsx";
import { moveWords } from "./move-words.ts";
import { useOrderChanged } from "./use-order-changed.ts";

/** What goes into the parcel, carrier and tracking number; then it is on its way, or waits at its place. */
export function ShipDialog({ order, onClose }: { order: StaffOrderView; onClose: () => void }) {
  const { m } = useI18n();
  const words = moveWords(order, m);
  const changed = useOrderChanged();
  const lines = order.lines.map((line) => ({ ...line, left: line.quantity - line.shipped - line.unpaid }));
  const [units, setUnits] = useState<ReadonlyMap<string, number>>(
    () => new Map(lines.map(({ id, left }) => [id, left])),
  );
  const form = useForm({ defaultValues: { carrier: order.pickup?.name ?? "", trackingNumber: "" } });
  const chosen = chosenUnits(units);
  const isPart = lines.some(({ id, left }) => (units.get(id) ?? 0) < left);
  const ship = useMutation(
    trpc.orders.ship.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: words.done.ship, tone: "success" });
        onClose();
      },
    }),
  );
  const submit = form.handleSubmit(({ carrier, trackingNumber }) => {
    if (chosen.length === 0) return;
    const tracking = trackingNumber.trim() ? { trackingNumber } : {};
    ship.mutate({ number: order.number, carrier, lines: chosen, ...tracking });
  });
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={words.actions.ship}
      text={words.dialog.ship}
      submitLabel={words.actions.ship}
      pending={ship.isPending}
      error={ship.error}
      disabled={chosen.length === 0}
      onSubmit={() => void submit()}
    >
      <LineQuantities
        legend={order.pickup ? m.orders.pickup.contents : m.orders.parcel.contents}
        lines={lines}
        value={units}
        onChange={setUnits}
        error={chosen.length === 0 ? m.orders.parcel.empty : undefined}
      />
      {isPart && chosen.length > 0 ? <p className="text-sm text-muted">{m.orders.parcel.part}</p> : null}
      {order.pickup ? null : <CarrierFields form={form} />}
    </ActionDialog>
  );
}

interface FieldsProps {
  form: UseFormReturn<{ carrier: string; trackingNumber: string }>;
}

function CarrierFields({ form: { control } }: FieldsProps) {
  const { m } = useI18n();
  return (
    <>
      <Controller
        control={control}
        name="carrier"
        rules={{
          validate: (value) =>
            ShipOrderInput.shape.carrier.safeParse(value).success || m.orders.carrierNeeded,
        }}
        render={({ field, fieldState }) => (
          <TextField {...field} label={m.orders.carrier} error={fieldState.error?.message} maxLength={100} />
        )}
      />
      <Controller
        control={control}
        name="trackingNumber"
        render={({ field }) => (
          <TextField
            {...field}
            label={m.orders.tracking}
            optionalLabel={m.common.optional}
            help={m.orders.trackingHelp}
            maxLength={100}
            dir="ltr"
          />
        )}
      />
    </>
  );
}
