import type { StaffOrderView } from "@souk/contracts";
import { nameIn } from "@souk/i18n";
import { useI18n } from "../../lib/i18n.tsx";

/** How the total came about, in sums: each promotion, shipping, the tax of each rate. */
export function OrderTotals({ order }: { order: StaffOrderView }) {
  const { m, format, locale } = useI18n();
  const money = (amount: number) => format.money(amount, order.currency);
  const known = order.promotions.reduce((sum, { amount }) => sum + amount, 0);
  const taxes = order.taxes.map(({ name, basisPoints, amount }): [string, string] => [
    nameIn(name, locale) || m.orders.trace.rate(format.percent(basisPoints / 10_000)),
    money(amount),
  ]);
  const rows: [string, string][] = [
    [m.orders.subtotal, money(order.subtotal)],
    ...order.promotions.map(({ name, code, amount }): [string, string] => [
      code === null ? nameIn(name, locale) : m.orders.trace.withCode(nameIn(name, locale), code),
      `−${money(amount)}`,
    ]),
    [m.orders.shipping(order.shippingLabel), money(order.shippingTotal)],
  ];
  if (order.discountTotal > known) rows.push([m.orders.discount, `−${money(order.discountTotal - known)}`]);
  const taxSum: [string, string] = [m.orders.tax, money(order.taxTotal)];
  if (order.taxTotal > 0) rows.push(...(taxes.length > 0 ? taxes : [taxSum]));
  return (
    <dl className="ms-auto mt-4 flex max-w-sm flex-col gap-1.5">
      {rows.map(([name, value]) => (
        <Sum key={name} name={name} value={value} />
      ))}
      <div className="hairline-t mt-1 flex items-baseline justify-between gap-4 pt-2 text-lg font-semibold">
        <dt>{m.orders.total}</dt>
        <dd className="tnum">{money(order.total)}</dd>
      </div>
      {order.taxIncluded > 0 ? (
        <div className="text-end text-sm text-muted">
          <dt className="sr-only">{m.orders.tax}</dt>
          <dd>{m.orders.taxIncluded(money(order.taxIncluded))}</dd>
          {taxes.length > 1
            ? taxes.map(([name, amount]) => <dd key={name}>{`${name}: ${amount}`}</dd>)
            : null}
        </div>
      ) : null}
      {order.taxExempt ? (
        <div className="text-end text-sm text-muted">
          <dt className="sr-only">{m.orders.tax}</dt>
          <dd>{m.orders.taxExempt(order.vatNumber ?? "")}</dd>
        </div>
      ) : null}
      {order.refunded > 0 ? (
        <>
          <Sum name={m.orders.refunded} value={`−${money(order.refunded)}`} />
          <Sum name={m.orders.net} value={money(order.total - order.refunded)} />
        </>
      ) : null}
    </dl>
  );
}

function Sum({ name, value }: { name: string; value: string }) {
  return (
    <div className="flex items-baseline justify-between gap-4">
      <dt className="text-muted">{name}</dt>
      <dd className="tnum">{value}</dd>
    </div>
  );
}
