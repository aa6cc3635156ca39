import type { PickupStop } from "@souk/contracts";

/** Where one comes for it, and when it is open. */
export function PickupLines({ place }: { place: PickupStop }) {
  const { name, line1, postalCode, city, hours, phone } = place;
  return (
    <address className="text-body not-italic">
      <bdi className="block font-medium">{name}</bdi>
      <bdi className="block">{[line1, [postalCode, city].filter(Boolean).join(" ")].join(", ")}</bdi>
      {hours ? (
        <bdi dir="auto" className="block text-muted">
          {hours}
        </bdi>
      ) : null}
      {phone ? <span className="ltr mt-0.5 block w-fit text-muted">{phone}</span> : null}
    </address>
  );
}
