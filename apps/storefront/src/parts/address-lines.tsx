import type { AddressView } from "@souk/contracts";
import { useI18n } from "../lib/i18n.ts";

/** An address as one writes it on a parcel. */
export function AddressLines({
  address,
  className,
}: {
  address: AddressView;
  className?: string | undefined;
}) {
  const { format } = useI18n();
  const town = [address.postalCode, address.city].filter(Boolean).join(" ");
  const lines = new Set(
    [
      address.fullName,
      address.company,
      address.line1,
      address.line2,
      town,
      address.region,
      format.country(address.country),
    ].filter(Boolean),
  );
  return (
    <address className={`text-body not-italic ${className ?? ""}`}>
      {[...lines].map((line) => (
        <span key={line} className={line === address.fullName ? "block font-medium" : "block"}>
          <bdi>{line}</bdi>
        </span>
      ))}
      <span className="ltr mt-0.5 block w-fit text-muted">{address.phone}</span>
    </address>
  );
}
