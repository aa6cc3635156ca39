import type { Backorder, StaffOrderView } from "@souk/contracts";
import { Card } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { OrderTotals } from "./order-totals.tsx";

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
                {line.unpaid > 0 ? (
                  <span className="block text-sm text-saffron">
                    {m.orders.unpaidUnits(format.number(line.unpaid))}
                  </span>
                ) : null}
                {line.exchanged > 0 ? (
                  <span className="block text-sm text-muted">
                    {m.orders.exchangedUnits(format.number(line.exchanged))}
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
              <td className={`${cell} tnum text-end sm:whitespace-nowrap`}>
                <LineAmount line={line} money={money} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <OrderTotals order={order} />
    </Card>
  );
}

interface AmountProps {
  line: StaffOrderView["lines"][number];
  money: (amount: number) => string;
}

/** What a line costs, what it was before a promotion, and its tax. */
function LineAmount({ line, money }: AmountProps) {
  const { m, format } = useI18n();
  return (
    <>
      {money(line.total - line.discount)}
      {line.discount > 0 ? (
        <s className="block text-sm text-faint">
          <span className="sr-only">{m.orders.before} </span>
          {money(line.total)}
        </s>
      ) : null}
      {line.tax > 0 ? (
        <span className="block text-sm text-muted">
          {m.orders.lineTax(format.percent(line.taxRate / 10_000), money(line.tax))}
        </span>
      ) : null}
    </>
  );
}
