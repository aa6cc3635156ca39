import type { PickupStop } from "@souk/contracts";

/** Where an order waits for its customer, line by line, with its hours. */
export function PickupPlace({ place }: { place: PickupStop }) {
  const town = [place.postalCode, place.city].filter(Boolean).join(" ");
  return (
    <address className="not-italic">
      {[place.name, place.line1, town, place.hours].filter(Boolean).map((line) => (
        <span key={line} className="block wrap-anywhere">
          <bdi>{line}</bdi>
        </span>
      ))}
    </address>
  );
}
