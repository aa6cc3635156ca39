import type { Backorder, StaffOrderView } from "@souk/contracts";
import { Card } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

const cell = "hairline-b px-2 py-2.5 first:ps-0 last:pe-0";

/** What was bought, and how the total came about. */
export function OrderLines({ order }: { order: StaffOrderView }) {
  const { m, format } = useI18n();
  const owed = ({ units, shipsBy, text }: Backorder) =>
    [m.stock.owedUnits(units), shipsBy && m.stock.shipsBy(format.date(shipsBy)), text]
      .filter(Boolean)
      .join(" · ");
  const money = (amount: number) => format.money(amount, order.currency);
  return (
    <Card title={m.orders.lines}>
      <table className="w-full border-separate border-spacing-0 text-body">
        <caption className="sr-only">{m.orders.lines}</caption>
        <thead>
          <tr className="text-xs text-muted">
            <th scope="col" className={`${cell} text-start font-medium`}>
              {m.orders.item}
            </th>
            <th scope="col" className={`${cell} text-end font-medium max-sm:hidden`}>
              {m.orders.unitPrice}
            </th>
            <th scope="col" className={`${cell} text-end font-medium`}>
              {m.orders.quantity}
            </th>
            <th scope="col" className={`${cell} text-end font-medium`}>
              {m.orders.lineTotal}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <tr key={line.id} className="align-top">
              <td className={`${cell} wrap-anywhere`}>
                <span className="font-medium">{line.name}</span>
                <span className="block text-sm text-muted">
                  {line.options ? `${line.options} · ` : ""}
                  <span className="ltr font-mono text-xs">{line.sku}</span>
                </span>
                {line.shipped > 0 && line.shipped < line.quantity ? (
                  <span className="block text-sm text-saffron">
                    {m.orders.parcel.sent(line.shipped, line.quantity)}
                  </span>
                ) : null}
                {line.refunded > 0 ? (
                  <span className="block text-sm text-muted">
                    {m.orders.refundedUnits(format.number(line.refunded))}
                  </span>
                ) : null}
                {line.backorder ? (
                  <span className="block text-sm text-saffron">{owed(line.backorder)}</span>
                ) : null}
                {line.contents.map(({ sku, name, quantity }) => (
                  <span key={sku} className="block text-sm text-muted">
                    {format.number(quantity)} × {name} · <span className="ltr font-mono text-xs">{sku}</span>
                  </span>
                ))}
              </td>
              <td className={`${cell} tnum text-end whitespace-nowrap max-sm:hidden`}>
                {money(line.unitPrice)}
              </td>
              <td className={`${cell} tnum text-end`}>{format.number(line.quantity)}</td>
              <td className={`${cell} tnum text-end whitespace-nowrap`}>{money(line.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <OrderTotals order={order} />
    </Card>
  );
}

function OrderTotals({ order }: { order: StaffOrderView }) {
  const { m, format } = useI18n();
  const money = (amount: number) => format.money(amount, order.currency);
  const rows: [string, string][] = [
    [m.orders.subtotal, money(order.subtotal)],
    [m.orders.shipping(order.shippingLabel), money(order.shippingTotal)],
  ];
  if (order.discountTotal > 0) rows.push([m.orders.discount, `−${money(order.discountTotal)}`]);
  if (order.taxTotal > 0) rows.push([m.orders.tax, money(order.taxTotal)]);
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
