import type { StaffOrderView } from "@souk/contracts";
import { Banner, Button } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { LinkDialog } from "../../parts/link-dialog.tsx";
import { ReceiveDueDialog } from "./receive-due-dialog.tsx";

/** What edits have added and nobody has paid yet, and the address to pay it at. */
export function OrderDue({ order, writes }: { order: StaffOrderView; writes: boolean }) {
  const { m, format } = useI18n();
  const [url, setUrl] = useState<string | null>(null);
  const [receiving, setReceiving] = useState(false);
  const receives = useCan("payments.write");
  const make = useMutation(
    trpc.orders.makeDueLink.mutationOptions({ onSuccess: (link) => setUrl(link.url) }),
  );
  if (order.amountDue === 0) return null;
  return (
    <Banner
      tone="warning"
      title={`${m.orders.amountDue}: ${format.money(order.amountDue, order.currency)}`}
      className="no-print flex-wrap"
      action={
        <span className="flex flex-wrap gap-2">
          {receives ? (
            <Button variant="secondary" size="sm" onClick={() => setReceiving(true)}>
              {m.orders.receiveDue.title}
            </Button>
          ) : null}
          {writes ? (
            <Button
              variant="secondary"
              size="sm"
              pending={make.isPending}
              pendingLabel={m.common.working}
              onClick={() => make.mutate({ number: order.number })}
            >
              {m.orders.dueLink}
            </Button>
          ) : null}
        </span>
      }
    >
      {m.orders.dueText}
      <ActionError error={make.error} />
      {receiving ? <ReceiveDueDialog order={order} onClose={() => setReceiving(false)} /> : null}
      {url === null ? null : <LinkDialog url={url} onClose={() => setUrl(null)} />}
    </Banner>
  );
}
