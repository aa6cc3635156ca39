import type { StaffThreadView } from "@souk/contracts";
import { Card, linkClass, StatusPill } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { OrderStatePill } from "../../parts/order-state.tsx";

/** Who asks, what they bought, what else they asked. */
export function CustomerCard({ thread }: { thread: StaffThreadView }) {
  const { m, format } = useI18n();
  const words = m.support;
  const readsCustomers = useCan("customers.read");
  const { customer, orderNumber, orders, otherThreads } = thread;
  return (
    <>
      <Card title={words.customer}>
        <p className="font-medium">
          <bdi>{customer.name}</bdi>
        </p>
        <p className="ltr text-muted wrap-anywhere">{customer.email}</p>
        <p className="mt-1 text-sm text-muted">{words.since(format.date(customer.createdAt))}</p>
        {readsCustomers ? (
          <Link to="/customers/$id" params={{ id: customer.id }} className={linkClass("text", "mt-3 block")}>
            {words.openCustomer}
          </Link>
        ) : null}
      </Card>
      {orders === null ? null : (
        <Card title={words.orders(orders.count)}>
          {orders.latest.length === 0 ? <p className="text-muted">{words.noOrders}</p> : null}
          <ul>
            {orders.latest.map(({ number, state, total, currency }) => (
              <li key={number} className="hairline-t flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
                <Link
                  to="/orders/$number"
                  params={{ number }}
                  className={linkClass("plain", "tnum ltr font-medium")}
                >
                  #{number}
                </Link>
                {number === orderNumber ? <span className="text-sm text-muted">{words.about}</span> : null}
                <OrderStatePill state={state} pickedUp={false} />
                <span className="ms-auto tnum">{format.money(total, currency)}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <OtherThreads threads={otherThreads} />
    </>
  );
}

function OtherThreads({ threads }: { threads: StaffThreadView["otherThreads"] }) {
  const { m } = useI18n();
  const words = m.support;
  return (
    <Card title={words.others}>
      {threads.length === 0 ? <p className="text-muted">{words.noOthers}</p> : null}
      <ul>
        {threads.map(({ number, subject, state }) => (
          <li key={number} className="hairline-t flex items-start gap-3 py-2">
            <Link
              to="/support/$number"
              params={{ number }}
              className={linkClass("plain", "min-w-0 flex-1 wrap-anywhere")}
            >
              <bdi>{subject}</bdi>
            </Link>
            <StatusPill tone={state === "OPEN" ? "info" : "neutral"}>{words.states[state]}</StatusPill>
          </li>
        ))}
      </ul>
    </Card>
  );
}
