import type { StaffOrderView } from "@souk/contracts";
import { Card } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { Facts } from "../../parts/facts.tsx";
import { PaymentStatePill } from "../../parts/order-state.tsx";

function methodOf({ provider, byCredit }: StaffOrderView["payments"][number], order: StaffOrderView) {
  if (byCredit) return "store_credit";
  return provider === "gift_card" ? provider : order.paymentMethod;
}

/** Every attempt to pay. */
export function OrderPayments({ order }: { order: StaffOrderView }) {
  const { m, format } = useI18n();
  return (
    <Card title={m.orders.payments}>
      {order.payments.length === 0 ? <p className="text-muted">{m.orders.noPayments}</p> : null}
      <ul className="flex flex-col gap-4">
        {order.payments.map((payment) => (
          <li key={payment.id} className="flex flex-col gap-2">
            <div className="flex items-center justify-between gap-3">
              <span className="tnum font-medium">{format.money(payment.amount, payment.currency)}</span>
              <PaymentStatePill state={payment.state} />
            </div>
            <Facts
              items={[
                {
                  name: m.orders.method,
                  value:
                    order.pickup && payment.provider === "cash_on_delivery"
                      ? m.orders.pickup.cash
                      : m.orders.methods[methodOf(payment, order)],
                },
                ...(payment.refunded > 0
                  ? [{ name: m.orders.refunded, value: format.money(payment.refunded, payment.currency) }]
                  : []),
                ...(payment.providerRef
                  ? [
                      {
                        name: m.orders.reference,
                        value: <span className="ltr font-mono text-xs">{payment.providerRef}</span>,
                      },
                    ]
                  : []),
              ]}
            />
            <p className="text-sm text-muted">
              <time dateTime={payment.createdAt}>{format.dateTime(payment.createdAt)}</time>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
