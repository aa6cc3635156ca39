import type { CustomerView } from "@souk/contracts";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useCustomerChanged } from "./use-customer-changed.ts";

/** Shuts a customer out, or lets them in again. */
export function DisableDialog({ customer, onClose }: { customer: CustomerView; onClose: () => void }) {
  const { m } = useI18n();
  const words = m.customers;
  const disables = customer.state !== "DISABLED";
  const changed = useCustomerChanged();
  const change = useMutation(
    trpc.customers.setDisabled.mutationOptions({
      onSuccess: (after) => {
        changed(after, disables ? words.disabled : words.enabled);
        onClose();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={disables ? words.disableTitle(customer.name) : words.enableTitle(customer.name)}
      text={disables ? words.disableText : words.enableText}
      submitLabel={disables ? words.disable : words.enable}
      danger={disables}
      pending={change.isPending}
      error={change.error}
      onSubmit={() => change.mutate({ id: customer.id, disabled: disables })}
    />
  );
}
