import type { StaffOrderView } from "@souk/contracts";
import { Card, linkClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { PickupPlace } from "../../parts/pickup-place.tsx";
import { PostalAddress } from "../../parts/postal-address.tsx";

/** Who bought, and where it goes. */
export function OrderAddresses({ order }: { order: StaffOrderView }) {
  const { m } = useI18n();
  const same = JSON.stringify(order.shippingAddress) === JSON.stringify(order.billingAddress);
  return (
    <Card title={m.orders.customer}>
      <p className="mb-1 font-medium">
        <Buyer order={order} />
        {order.customerId ? null : <span className="font-normal text-muted"> · {m.orders.guest}</span>}
      </p>
      <a href={`mailto:${order.email}`} className={linkClass("text", "ltr wrap-anywhere")}>
        {order.email}
      </a>
      <h3 className="mt-5 mb-1 text-sm text-muted">{order.pickup ? m.orders.pickup.at : m.orders.shipTo}</h3>
      {order.pickup ? (
        <PickupPlace place={order.pickup} />
      ) : (
        <PostalAddress address={order.shippingAddress} />
      )}
      <h3 className="mt-5 mb-1 text-sm text-muted">{m.orders.billTo}</h3>
      {same ? (
        <p className="text-muted">{m.orders.sameAddress}</p>
      ) : (
        <PostalAddress address={order.billingAddress} />
      )}
    </Card>
  );
}

/** The name; of an account that the reader may see, the way to it. */
function Buyer({ order: { customerId, shippingAddress } }: { order: StaffOrderView }) {
  const reads = useCan("customers.read");
  const name = <bdi>{shippingAddress.fullName}</bdi>;
  if (customerId === null || !reads) return name;
  return (
    <Link to="/customers/$id" params={{ id: customerId }} className={linkClass("text")}>
      {name}
    </Link>
  );
}
