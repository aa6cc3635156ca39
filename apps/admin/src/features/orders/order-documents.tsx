import type { StaffOrderView } from "@souk/contracts";
import { Card } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { DocumentLink } from "../../parts/document-link.tsx";

/** The order's invoice and what was credited of it. */
export function OrderDocuments({ order }: { order: StaffOrderView }) {
  const { m, format } = useI18n();
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
