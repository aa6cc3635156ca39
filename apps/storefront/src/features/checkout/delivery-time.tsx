import type { OfferedShipping } from "@souk/contracts";
import { dayRange } from "@souk/i18n";
import { usePastCartI18n } from "../../lib/i18n.ts";

/** "Arrives Tue, Dec 1 – Thu, Dec 3", and how many working days that is. */
export function DeliveryTime(
  props: Pick<OfferedShipping, "arrives" | "minDays" | "maxDays"> & { pickup?: boolean },
) {
  const { arrives, minDays, maxDays, pickup = false } = props;
  const { m, locale } = usePastCartI18n();
  const days = m.checkout.days(minDays, maxDays);
  if (arrives === null) return days;
  return (
    <>
      {(pickup ? m.checkout.pickup.ready : m.checkout.arrives)(dayRange(locale, arrives))}{" "}
      <span className="whitespace-nowrap">({days})</span>
    </>
  );
}
