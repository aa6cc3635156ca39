import type { Arrival } from "@souk/contracts";
import { dayRange } from "@souk/i18n";
import { useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";

/** "Arrives Tue, Dec 1 – Thu, Dec 3"; nothing once those days are past: they would be no promise. */
export function ArrivalDays({ arrives, pickup = false }: { arrives: Arrival | null; pickup?: boolean }) {
  const { m, locale } = usePastCartI18n();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  if (arrives === null || arrives.to < today) return null;
  return <p>{(pickup ? m.checkout.pickup.ready : m.checkout.arrives)(dayRange(locale, arrives))}</p>;
}
