import type { AddressView } from "@souk/contracts";
import { linkClass } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";

/** An address, line by line, and its telephone. */
export function PostalAddress({ address }: { address: AddressView }) {
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
