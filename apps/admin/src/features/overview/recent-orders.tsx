import type { Overview } from "@souk/contracts";
import { Card, linkClass, Table } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { Name } from "../../parts/name.tsx";
import { OrderStatePill } from "../../parts/order-state.tsx";

/** The last orders, each a link. */
export function RecentOrders({ data }: { data: Overview }) {
  const { m, format } = useI18n();
  const { column } = m.orders;
  return (
    <Card
      title={m.overview.recent}
      look="plain"
      action={
        <Link to="/orders" className={linkClass("text", "text-sm")}>
          {m.overview.allOrders}
        </Link>
      }
    >
      <Table
        caption={m.overview.recent}
        rows={data.recentOrders}
        rowId={(order) => String(order.number)}
        empty={<p className="text-muted">{m.overview.recentNone}</p>}
        columns={[
          {
            id: "number",
            header: column.number,
            render: (order) => (
              <Link
                to="/orders/$number"
                params={{ number: order.number }}
                className={linkClass("plain", "tnum ltr font-medium")}
              >
                #{order.number}
              </Link>
            ),
          },
          {
            id: "customer",
            header: column.customer,
            className: "max-sm:hidden",
            render: (order) => <Name className="max-w-40 sm:max-w-64">{order.customer}</Name>,
          },
          {
            id: "state",
            header: column.state,
            render: (order) => <OrderStatePill state={order.state} pickedUp={order.pickedUp} />,
          },
          {
            id: "total",
            header: column.total,
            align: "end",
            className: "whitespace-nowrap",
            render: (order) => format.money(order.total, order.currency),
          },
        ]}
      />
    </Card>
  );
}
