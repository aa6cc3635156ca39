import type { CustomerView } from "@souk/contracts";
import { Card } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

/** When staff saw the shop as this customer, who, and why. */
export function CustomerImpersonations({ customer: { impersonations } }: { customer: CustomerView }) {
  const { m, format } = useI18n();
  const words = m.customers.viewAs;
  return (
    <Card title={words.past}>
      {impersonations.length === 0 ? <p className="text-muted">{words.none}</p> : null}
      <ul aria-label={words.past}>
        {impersonations.map(({ id, staffName, reason, from, to, open }) => (
          <li key={id} className="hairline-t py-2 text-sm first:border-t-0">
            <p dir="auto" className="wrap-anywhere">
              {reason}
            </p>
            <p className="text-muted">
              <bdi>{staffName}</bdi> · {format.dateTime(from)} – {open ? words.now : format.dateTime(to)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
