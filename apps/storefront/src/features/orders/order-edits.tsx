import type { OrderView } from "@souk/contracts";
import { Banner } from "@souk/ui";
import { usePastCartI18n } from "../../lib/i18n.ts";

/** What the shop has changed of the order since it was placed, and what of that is still to be paid. */
export function OrderEdits({ order }: { order: OrderView }) {
  const { m, format } = usePastCartI18n();
  const { edits, amountDue, currency } = order;
  if (edits.length === 0) return null;
  const money = (amount: number): string => format.money(amount, currency);
  const units = ({ name, quantity }: { name: string; quantity: number }): string =>
    `${format.number(quantity)} × ${name}`;
  return (
    <section className="mt-6">
      {amountDue > 0 ? (
        <Banner tone="warning" title={`${m.order.due}: ${money(amountDue)}`} className="mb-4">
          {m.order.dueHelp}
        </Banner>
      ) : null}
      <h2 className="mb-2 text-lg font-semibold">{m.order.edits}</h2>
      <ul className="space-y-3 text-body">
        {edits.map(({ number, createdAt, difference, added, removed, reason }) => (
          <li key={number} className="hairline-t pt-3">
            <p className="flex flex-wrap justify-between gap-x-6 text-muted">
              <span>{m.order.edited(format.date(createdAt))}</span>
              {difference === 0 ? null : (
                <span className="tnum">
                  {difference > 0
                    ? m.order.editMore(money(difference))
                    : m.order.editLess(money(-difference))}
                </span>
              )}
            </p>
            {added.map((one) => (
              <p key={`+${one.sku}`}>{m.order.editAdded(units(one))}</p>
            ))}
            {removed.map((one) => (
              <p key={`-${one.sku}`}>{m.order.editRemoved(units(one))}</p>
            ))}
            {reason === "" ? null : <p className="text-muted">{reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
