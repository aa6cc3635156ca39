import type { AddressView, StaffOrderView } from "@souk/contracts";
import { Card, linkClass } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

/** Who bought, and where it goes. */
export function OrderAddresses({ order }: { order: StaffOrderView }) {
  const { m } = useI18n();
  const same = JSON.stringify(order.shippingAddress) === JSON.stringify(order.billingAddress);
  return (
    <Card title={m.orders.customer}>
      <p className="font-medium">
        <bdi>{order.shippingAddress.fullName}</bdi>
        {order.customerId ? null : <span className="font-normal text-muted"> · {m.orders.guest}</span>}
      </p>
      <a href={`mailto:${order.email}`} className={linkClass("text", "ltr wrap-anywhere")}>
        {order.email}
      </a>
      <h3 className="mt-5 mb-1 text-sm text-muted">{m.orders.shipTo}</h3>
      <Address address={order.shippingAddress} />
      <h3 className="mt-5 mb-1 text-sm text-muted">{m.orders.billTo}</h3>
      {same ? (
        <p className="text-muted">{m.orders.sameAddress}</p>
      ) : (
        <Address address={order.billingAddress} />
      )}
    </Card>
  );
}

function Address({ address }: { address: AddressView }) {
  const { format } = useI18n();
  const lines = [
    address.fullName,
    address.company,
    address.line1,
    address.line2,
    [address.postalCode, address.city].filter(Boolean).join(" "),
    address.region,
    format.country(address.country),
  ].filter((line) => line !== null && line !== "");
  return (
    <address className="not-italic">
      {lines.map((line) => (
        <span key={line} className="block wrap-anywhere">
          <bdi>{line}</bdi>
        </span>
      ))}
      <a href={`tel:${address.phone}`} className={linkClass("text", "ltr")}>
        {address.phone}
      </a>
    </address>
  );
}
