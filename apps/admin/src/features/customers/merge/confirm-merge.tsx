import type { MergeCustomersInput, MergeParty } from "@souk/contracts";
import { TextField } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../../lib/i18n.tsx";
import { trpc } from "../../../lib/trpc.ts";
import { ActionDialog } from "../../../parts/action-dialog.tsx";
import { useCustomerChanged } from "../use-customer-changed.ts";

interface Props {
  kept: MergeParty;
  gone: MergeParty;
  choice: Pick<MergeCustomersInput, "name" | "groups">;
  onClose: () => void;
}

/** Within a sentence of another direction (Unicode isolates). */
const apart = (email: string): string => `\u2068${email}\u2069`;

/** Nothing takes it back: who says yes has typed whose account will be no more. */
export function ConfirmMerge({ kept, gone, choice, onClose }: Props) {
  const { m } = useI18n();
  const words = m.customerMerge;
  const navigate = useNavigate();
  const changed = useCustomerChanged();
  const [typed, setTyped] = useState("");
  const merge = useMutation(
    trpc.customers.merge.mutationOptions({
      onSuccess: (customer) => {
        changed(customer, words.done);
        void navigate({ to: "/customers/$id", params: { id: customer.id } });
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={words.confirmTitle}
      text={words.confirmText(apart(gone.email), apart(kept.email))}
      submitLabel={words.submit}
      danger
      disabled={typed.trim().toLowerCase() !== gone.email.toLowerCase()}
      pending={merge.isPending}
      error={merge.error}
      onSubmit={() => merge.mutate({ keptId: kept.id, goneId: gone.id, ...choice })}
    >
      <TextField
        label={words.confirmType}
        help={<bdi>{gone.email}</bdi>}
        dir="ltr"
        value={typed}
        onChange={setTyped}
      />
    </ActionDialog>
  );
}
