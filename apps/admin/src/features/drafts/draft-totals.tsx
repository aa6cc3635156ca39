import type { DraftView } from "@souk/contracts";
import { nameIn } from "@souk/i18n";
import { useI18n } from "../../lib/i18n.tsx";

/** What it comes to, in sums. */
export function DraftTotals({ draft }: { draft: DraftView }) {
  const { m, format, locale } = useI18n();
  const { cart, currency } = draft;
  const money = (amount: number) => format.money(amount, currency);
  const rows: [string, string][] = [
    [m.orders.subtotal, money(cart.subtotal)],
    ...cart.promotions
      .filter(({ kind }) => kind !== "GIFT")
      .map(({ name, amount }): [string, string] => [nameIn(name, locale), `−${money(amount)}`]),
  ];
  if (cart.shippingTotal !== null) rows.push([m.drafts.shipping, money(cart.shippingTotal)]);
  if (cart.taxTotal > 0) rows.push([m.orders.tax, money(cart.taxTotal)]);
  return (
    <dl className="ms-auto mt-4 flex max-w-sm flex-col gap-1.5">
      {rows.map(([name, value]) => (
        <div key={name} className="flex items-baseline justify-between gap-4">
          <dt className="text-muted">{name}</dt>
          <dd className="tnum">{value}</dd>
        </div>
      ))}
      <div className="hairline-t mt-1 flex items-baseline justify-between gap-4 pt-2 text-lg font-semibold">
        <dt>{m.orders.total}</dt>
        <dd className="tnum">{money(cart.total)}</dd>
      </div>
      {cart.taxIncluded > 0 ? (
        <div className="text-end text-sm text-muted">
          <dt className="sr-only">{m.orders.tax}</dt>
          <dd>{m.orders.taxIncluded(money(cart.taxIncluded))}</dd>
        </div>
      ) : null}
    </dl>
  );
}
