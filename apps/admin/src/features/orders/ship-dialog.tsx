import { ShipOrderInput, type StaffOrderView } from "@souk/contracts";
import { TextField, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useOrderChanged } from "./use-order-changed.ts";

/** Carrier and tracking number, then the parcel is on its way. */
export function ShipDialog({ order, onClose }: { order: StaffOrderView; onClose: () => void }) {
  const { m } = useI18n();
  const changed = useOrderChanged();
  const { control, handleSubmit } = useForm({ defaultValues: { carrier: "", trackingNumber: "" } });
  const ship = useMutation(
    trpc.orders.ship.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: m.orders.done.ship, tone: "success" });
        onClose();
      },
    }),
  );
  const submit = handleSubmit(({ carrier, trackingNumber }) =>
    ship.mutate({ number: order.number, carrier, ...(trackingNumber.trim() ? { trackingNumber } : {}) }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.orders.actions.ship}
      text={m.orders.dialog.ship}
      submitLabel={m.orders.actions.ship}
      pending={ship.isPending}
      error={ship.error}
      onSubmit={() => void submit()}
    >
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
    </ActionDialog>
  );
}
