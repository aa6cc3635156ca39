import type { CustomerView } from "@souk/contracts";
import { Card, linkClass, Stat, Table } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { OrderStatePill } from "../../parts/order-state.tsx";
import { ReturnStatePill } from "../../parts/return-state.tsx";
import { DatedRow } from "./dated-row.tsx";

interface Props {
  customer: CustomerView;
}

/** What was bought in all and what is there to spend, a number a currency. */
export function CustomerFigures({ customer: { orders, credit, cart } }: Props) {
  const { m, format } = useI18n();
  const words = m.customers;
  if (orders === null && credit === null) return null;
  return (
    <Card>
      <div className="grid grid-cols-2 gap-6 sm:grid-cols-3">
        {orders?.totals.length === 0 ? <Stat label={words.spent} value={words.nothingBought} /> : null}
        {orders?.totals.map(({ currency, total, orders: count }) => (
          <Stat
            key={currency}
            label={words.spent}
            value={format.money(total, currency)}
            change={words.ordersIn(count)}
          />
        ))}
        {cart ? (
          <Stat
            label={words.inCart}
            value={format.number(cart.units)}
            change={words.cartSince(format.date(cart.updatedAt))}
          />
        ) : null}
        {credit?.map(({ id, currency, balance }) => (
          <Stat
            key={id}
            label={words.credit}
            value={
              <Link to="/gift-cards/$id" params={{ id }} className={linkClass("plain")}>
                {format.money(balance, currency)}
              </Link>
            }
          />
        ))}
      </div>
    </Card>
  );
}

/** The latest orders of the account. */
export function CustomerOrders({ customer: { orders, email } }: Props) {
  const { m, format } = useI18n();
  const words = m.customers;
  if (orders === null) return null;
  return (
    <Card
      title={words.orders}
      action={
        <Link to="/orders" search={{ query: email }} className={linkClass("text", "text-sm")}>
          {words.allOrders}
        </Link>
      }
    >
      <Table
        caption={words.orders}
        rows={orders.latest}
        rowId={({ number }) => String(number)}
        empty={<p className="text-muted">{words.noOrders}</p>}
        columns={[
          {
            id: "number",
            header: m.orders.column.number,
            render: ({ number }) => (
              <Link
                to="/orders/$number"
                params={{ number }}
                className={linkClass("plain", "tnum ltr font-medium")}
              >
                #{number}
              </Link>
            ),
          },
          {
            id: "placed",
            header: m.orders.column.placed,
            className: "max-sm:hidden",
            render: ({ placedAt }) => <time dateTime={placedAt}>{format.dateTime(placedAt)}</time>,
          },
          {
            id: "state",
            header: m.orders.column.state,
            render: ({ state, pickedUp }) => <OrderStatePill state={state} pickedUp={pickedUp} />,
          },
          {
            id: "total",
            header: m.orders.column.total,
            align: "end",
            className: "whitespace-nowrap",
            render: ({ total, currency }) => format.money(total, currency),
          },
        ]}
      />
    </Card>
  );
}

/** The latest returns. */
export function CustomerReturns({ customer: { orders } }: Props) {
  const { m } = useI18n();
  const words = m.customers;
  if (orders === null) return null;
  return (
    <Card title={words.returns}>
      {orders.returns.length === 0 ? <p className="text-muted">{words.noReturns}</p> : null}
      <ul>
        {orders.returns.map(({ number, order, state, createdAt }) => (
          <DatedRow key={number} at={createdAt}>
            <Link to="/returns/$number" params={{ number }} className={linkClass("plain", "font-medium")}>
              {words.returnOf(number, order)}
            </Link>
            <ReturnStatePill state={state} />
          </DatedRow>
        ))}
      </ul>
    </Card>
  );
}
