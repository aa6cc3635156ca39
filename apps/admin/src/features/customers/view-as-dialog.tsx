import type { CustomerView } from "@souk/contracts";
import { buttonClass, Dialog, TextArea } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useCustomerChanged } from "./use-customer-changed.ts";

interface Props {
  customer: CustomerView;
  onClose: () => void;
}

const SHORTEST = 3;

/** First why, then the link that opens the shop as the customer: a browser lets no page open a tab by itself later on. */
export function ViewAsDialog({ customer, onClose }: Props) {
  const { m, locale } = useI18n();
  const words = m.customers.viewAs;
  const changed = useCustomerChanged();
  const [reason, setReason] = useState("");
  const start = useMutation(
    trpc.customers.impersonate.mutationOptions({ onSuccess: ({ customer: after }) => changed(after, null) }),
  );
  if (start.data) return <OpenIt name={customer.name} url={start.data.url} onClose={onClose} />;
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={words.title(customer.name)}
      text={words.lead}
      submitLabel={words.start}
      disabled={reason.trim().length < SHORTEST}
      pending={start.isPending}
      error={start.error}
      onSubmit={() => start.mutate({ id: customer.id, reason, locale })}
    >
      <TextArea
        label={words.reason}
        help={words.reasonHelp}
        rows={2}
        maxLength={300}
        value={reason}
        onChange={setReason}
      />
    </ActionDialog>
  );
}

function OpenIt({ name, url, onClose }: { name: string; url: string; onClose: () => void }) {
  const { m } = useI18n();
  const words = m.customers.viewAs;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={words.title(name)}
      closeLabel={m.common.close}
    >
      <p className="mb-4 text-body text-muted">{words.ready}</p>
      <a href={url} target="_blank" rel="noopener noreferrer" className={buttonClass({})} onClick={onClose}>
        {words.open(name)}
      </a>
    </Dialog>
  );
}
