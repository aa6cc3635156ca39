import type { ContactView } from "@souk/contracts";
import { Card, linkClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { Facts } from "../../parts/facts.tsx";

/** Who wrote, as far as the shop knows. */
export function SenderCard({ message }: { message: ContactView }) {
  const { m } = useI18n();
  const words = m.contact;
  const seesCustomers = useCan("customers.read");
  const { name, email, locale, customer, orderNumber } = message;
  return (
    <Card title={words.from}>
      <p className="font-medium">
        <bdi>{name}</bdi>
      </p>
      <p className="ltr mb-4 text-muted wrap-anywhere">{email}</p>
      <Facts
        items={[
          { name: words.language, value: m.common.languages[locale] },
          ...(seesCustomers
            ? [
                {
                  name: words.customer,
                  value: customer ? (
                    <Link to="/customers/$id" params={{ id: customer.id }} className={linkClass("text")}>
                      {customer.name}
                    </Link>
                  ) : (
                    words.noCustomer
                  ),
                },
              ]
            : []),
          ...(orderNumber === null ? [] : [{ name: words.order, value: <Order message={message} /> }]),
        ]}
      />
    </Card>
  );
}

/** Anybody may type any number: it is said whether the order is theirs. */
function Order({ message: { order, orderNumber } }: { message: ContactView }) {
  const { m } = useI18n();
  const seesOrders = useCan("orders.read");
  const number = orderNumber ?? 0;
  if (!seesOrders) return <span className="tnum ltr">#{number}</span>;
  if (!order)
    return (
      <>
        <span className="tnum ltr">#{number}</span>
        <span className="block text-muted">{m.contact.noOrder}</span>
      </>
    );
  return (
    <>
      <Link to="/orders/$number" params={{ number }} className={linkClass("text", "tnum ltr")}>
        #{number}
      </Link>
      {order.isTheirs ? null : <span className="block text-pomegranate">{m.contact.notTheirs}</span>}
    </>
  );
}
