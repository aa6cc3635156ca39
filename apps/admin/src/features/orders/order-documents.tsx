import type { StaffOrderView } from "@souk/contracts";
import { Button, Card, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { DocumentLink } from "../../parts/document-link.tsx";

/** The order's invoice and what was credited of it. */
export function OrderDocuments({ order }: { order: StaffOrderView }) {
  const { m, format } = useI18n();
  const writes = useCan("orders.write");
  return (
    <Card title={m.invoices.title} className="no-print">
      {order.documents.length === 0 ? <p className="text-muted">{m.invoices.noneYet}</p> : null}
      <ul className="flex flex-col gap-3">
        {order.documents.map((document) => (
          <li key={document.id} className="flex items-start justify-between gap-3">
            <span>
              <DocumentLink document={document} />
              <span className="block text-sm text-muted">
                {m.invoices.one[document.kind]} ·{" "}
                <time dateTime={document.issuedAt}>{format.date(document.issuedAt)}</time>
              </span>
              {document.kind === "INVOICE" && writes ? <MailIt id={document.id} /> : null}
            </span>
            <span className="tnum whitespace-nowrap">
              {format.money(
                document.kind === "INVOICE" ? document.total : -document.total,
                document.currency,
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Sends the invoice's PDF to its buyer, also once more. */
function MailIt({ id }: { id: string }) {
  const { m } = useI18n();
  const mail = useMutation(
    trpc.invoices.mail.mutationOptions({
      onSuccess: ({ to }) => void toast({ title: m.invoices.mailed(to), tone: "success" }),
    }),
  );
  return (
    <>
      <Button
        variant="quiet"
        size="sm"
        className="-ms-3"
        pending={mail.isPending}
        pendingLabel={m.common.working}
        onClick={() => mail.mutate({ id })}
      >
        {m.invoices.mail}
      </Button>
      <ActionError error={mail.error} />
    </>
  );
}
