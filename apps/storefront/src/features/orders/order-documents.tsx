import type { OrderView } from "@souk/contracts";
import { FileIcon, linkClass } from "@souk/ui";
import { usePastCartI18n } from "../../lib/i18n.ts";

interface Props {
  order: OrderView;
  /** Opens them without an account. */
  orderKey: string | undefined;
}

/** The order's invoice and credit notes, to open or keep as PDF. */
export function OrderDocuments({ order, orderKey }: Props) {
  const { m, format } = usePastCartI18n();
  if (order.documents.length === 0) return null;
  const query = orderKey === undefined ? "" : `?key=${encodeURIComponent(orderKey)}`;
  return (
    <section className="no-print hairline-t pt-4 text-body">
      <h2 className="mb-1.5 text-sm text-muted">{m.order.documents}</h2>
      <ul className="flex flex-col gap-2">
        {order.documents.map(({ id, kind, number, issuedAt }) => (
          <li key={id}>
            <a
              href={`/api/orders/${order.number}/documents/${id}${query}`}
              target="_blank"
              rel="noreferrer"
              className={linkClass("plain", "inline-flex items-center gap-1.5")}
            >
              <FileIcon size={18} className="shrink-0 text-muted" />
              <span>
                {m.order.document[kind]} <span className="tnum ltr inline-block">{number}</span>
              </span>
            </a>
            <p className="ps-6 text-sm text-muted">
              <time dateTime={issuedAt}>{format.date(issuedAt)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
